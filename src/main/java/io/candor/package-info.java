/** Candor: say anonymously what is wrong, and see what became of it. */
@NullMarked
package io.candor;

import org.jspecify.annotations.NullMarked;
