/** The conversation of the desk about what members said. */
@NullMarked
package io.candor.suggestion.desk;

import org.jspecify.annotations.NullMarked;
