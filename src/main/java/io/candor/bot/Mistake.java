package io.candor.bot;

/** Something that the person can mend. Features name the wrong in a subclass; the dispatcher turns it into words. */
public abstract class Mistake extends RuntimeException {
    private final String key;
    private final transient Object[] arguments;

    /**
     * @param key the message that says what was wrong and what to do
     * @param arguments its named arguments, name and value in turn
     */
    protected Mistake(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
