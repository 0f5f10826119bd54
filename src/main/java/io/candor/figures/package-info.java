/** The rule of five: what may be told of figures that are drawn from what members did, to people who cannot read it one by one. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.candor.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
