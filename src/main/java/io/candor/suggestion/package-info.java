/** The anonymous suggestion: sent into the held tables, looked up by its code, released in random order. */
@ApplicationModule(
        allowedDependencies = {"bot", "sealing", "organisation", "cards", "access", "ledger", "giveaway", "figures"})
@NullMarked
package io.candor.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
