/** Keeps people's words and ids out of the log, whatever the levels are set to. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.candor.logging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
