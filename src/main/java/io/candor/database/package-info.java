/** Where everything is kept: PostgreSQL, our own or the operator's, its tables, and what kind of installation it belongs to. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.candor.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
