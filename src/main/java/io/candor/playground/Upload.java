package io.candor.playground;

/**
 * A file on its way, from somebody's telephone or from the bot.
 *
 * @param name as whoever sends it called it
 * @param type as whoever sends it claims, such as {@code image/jpeg}
 */
public record Upload(String name, String type, byte[] bytes) {
    @Override
    public String toString() {
        return "Upload[" + bytes.length + " bytes]";
    }
}
