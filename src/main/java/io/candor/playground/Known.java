package io.candor.playground;

/** Where refusals are known from, and how some of them begin. */
final class Known {
    static final String SEEN = "seen from the public Bot API, reported by many";
    static final String SERVER = "error of the Telegram API, documented at core.telegram.org/api/errors";
    static final String HTTP_CONNECTION = "telegram-bot-api HttpConnection.cpp handle";
    static final String CLIENT_MANAGER = "telegram-bot-api ClientManager.cpp send";
    static final String ON_CMD = "Client.cpp on_cmd";
    static final String CHECK_CHAT = "Client.cpp check_chat";
    static final String CHECK_ACCESS = "Client.cpp check_chat_access";
    static final String FORMATTED_TEXT = "Client.cpp get_formatted_text";
    static final String HTML = "tdlib MessageEntity.cpp parse_html";
    static final String ENTITIES = "Bad Request: can't parse entities: ";
    static final String REPLY = "Client.cpp get_reply_parameters";
    static final String MARKUP = "Client.cpp get_reply_markup";
    static final String BUTTON = "Client.cpp get_inline_keyboard_button";
    static final String BUTTON_PARSE = "Bad Request: can't parse inline keyboard button: ";
    static final String PREVIEW = "Client.cpp get_link_preview_options";
    static final String MEDIA = "Client.cpp get_input_media";
    static final String MEDIA_PARSE = "Bad Request: can't parse InputMedia: ";
    static final String FILE = "Client.cpp check_remote_file_id";
    static final String DELETE = "Client.cpp process_delete_message_query";
    static final String IDS = "Client.cpp get_message_ids";
    static final String COMMANDS = "Client.cpp get_bot_commands";
    static final String BOT_COMMAND = "tdlib BotCommand.cpp set_commands";
    static final String SCOPE = "Client.cpp get_bot_command_scope";
    static final String WEBHOOK = "Client.cpp do_set_webhook";

    private Known() {}
}
