package io.candor.suggestion.chat;

import org.springframework.boot.test.context.TestComponent;

/** Lets the conversation's tests take all the room that there is. */
@TestComponent
public class FullIntake {
    private final Intake intake;

    FullIntake(Intake intake) {
        this.intake = intake;
    }

    /** Until the next of it comes back. */
    public void now() {
        try {
            while (true) {
                intake.take();
            }
        } catch (IntakeSlowed full) {
            return;
        }
    }
}
