/** What members say and press about suggestions, and what they read. */
@NullMarked
package io.candor.suggestion.chat;

import org.jspecify.annotations.NullMarked;
