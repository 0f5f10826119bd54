/** Makes of a picture that somebody sent one that shows the same and tells nothing else: decoded, and encoded anew. */
@ApplicationModule(allowedDependencies = "sealing")
@NullMarked
package io.candor.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
