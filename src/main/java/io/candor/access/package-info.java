/** Who the officials are, what they may do, and which group is their desk. */
@ApplicationModule(allowedDependencies = {"bot", "sealing", "organisation", "cards", "pictures"})
@NullMarked
package io.candor.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
