/** The rectification ledger: entries, what was done about them, and a history that cannot be changed. */
@ApplicationModule(allowedDependencies = {"bot", "sealing", "organisation", "cards", "access"})
@NullMarked
package io.candor.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
