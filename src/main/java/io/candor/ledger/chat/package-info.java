/** The conversation about entries. */
@NullMarked
package io.candor.ledger.chat;

import org.jspecify.annotations.NullMarked;
