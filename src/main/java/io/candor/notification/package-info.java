/** What authors are told, and when: the only one that opens return addresses, and nobody knows it. */
@ApplicationModule(allowedDependencies = {"bot", "sealing", "organisation", "ledger", "suggestion"})
@NullMarked
package io.candor.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
