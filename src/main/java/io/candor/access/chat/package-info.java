/** The conversation of whoever appoints officials. */
@NullMarked
package io.candor.access.chat;

import org.jspecify.annotations.NullMarked;
