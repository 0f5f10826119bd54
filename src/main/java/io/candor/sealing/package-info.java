/** What is sealed, signed or pseudonymous: the keyset, receipt codes and their images, tokens. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.candor.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
