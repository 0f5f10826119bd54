/** What officials are shown: posted by durable tasks, drawn anew when it changes, taken back with what it shows. */
@ApplicationModule(allowedDependencies = {"bot", "sealing"})
@NullMarked
package io.candor.cards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
