/** The organisation itself: its categories, its units, the clock on its wall. */
@ApplicationModule(allowedDependencies = {"bot", "sealing"})
@NullMarked
package io.candor.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
