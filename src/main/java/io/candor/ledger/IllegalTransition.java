package io.candor.ledger;

/** Somebody let an entry do what {@link Verdicts} should have refused. */
class IllegalTransition extends IllegalStateException {
    IllegalTransition(int number, State from, State to) {
        super("R-" + number + " cannot become " + to + " from " + from);
    }
}
