/** What in a text could tell who wrote it: looked for before it is sent, shown to its author alone, and kept nowhere. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.candor.giveaway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
