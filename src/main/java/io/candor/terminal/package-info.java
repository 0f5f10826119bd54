/** What whoever runs Candor can do from a terminal, without starting the bot. */
@ApplicationModule(allowedDependencies = {"bot", "sealing", "database"})
@NullMarked
package io.candor.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
