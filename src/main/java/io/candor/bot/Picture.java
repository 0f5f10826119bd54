package io.candor.bot;

/**
 * A picture that somebody sent, as it lies at Telegram; what it is called there tells nobody but the bot anything.
 *
 * @param handle by which its file is fetched
 * @param identity the same as long as the picture is
 * @param size of its file in bytes; 0 where Telegram does not tell
 * @param ofSeveral whether it came together with others, as an album
 */
public record Picture(String handle, String identity, long size, boolean ofSeveral) {
    @Override
    public String toString() {
        return "Picture[hidden]";
    }
}
