package io.candor.playground;

/** What Telegram refuses: its code, its words, and where they are known from. */
enum Refusal {
    NOT_FOUND(404, "Not Found", Known.HTTP_CONNECTION),
    METHOD_NOT_FOUND(404, "Not Found: method not found", Known.ON_CMD),
    TOKEN_INVALID(401, "Unauthorized: invalid token specified", Known.CLIENT_MANAGER),
    UNAUTHORIZED(401, "Unauthorized", "telegram-bot-api Client.cpp get_closing_error"),
    BODY_NOT_AN_OBJECT(400, "Bad Request: JSON object expected", "tdlib td/net/HttpReader.cpp"),

    CHAT_ID_EMPTY(400, "Bad Request: chat_id is empty", Known.CHECK_CHAT),
    CHAT_NOT_FOUND(400, "Bad Request: chat not found", "Client.cpp TdOnCheckChatCallback"),
    USER_DEACTIVATED(403, "Forbidden: user is deactivated", Known.CHECK_ACCESS),
    BOT_KICKED(403, "Forbidden: bot was kicked from the supergroup chat", Known.CHECK_ACCESS),
    BOT_NOT_MEMBER(403, "Forbidden: bot is not a member of the supergroup chat", Known.CHECK_ACCESS),
    GROUP_UPGRADED(400, "Bad Request: group chat was upgraded to a supergroup chat", Known.CHECK_ACCESS),
    BOT_BLOCKED(403, "Forbidden: bot was blocked by the user", "Client.cpp fail_query_with_error"),
    NEVER_STARTED(403, "Forbidden: bot can't initiate conversation with a user", Known.SEEN),
    TOO_MANY_REQUESTS(429, "Too Many Requests: retry after %s", "telegram-bot-api Query.cpp set_retry_after_error"),

    TEXT_MISSING(400, "Bad Request: message text is empty", "Client.cpp get_input_message_text"),
    TEXT_BLANK(400, "Bad Request: text must be non-empty", "tdlib MessageEntity.cpp fix_formatted_text"),
    TEXT_HUGE(400, "Bad Request: text is too long", Known.FORMATTED_TEXT),
    TEXT_TOO_LONG(400, "Bad Request: message is too long", "tdlib MessagesManager.cpp on_send_message_fail"),
    TEXT_NOT_UTF8(400, "Bad Request: strings must be encoded in UTF-8", "tdlib MessageEntity.cpp fix_formatted_text"),
    PREVIEW_UNPARSABLE(400, "Bad Request: can't parse link preview options JSON object", Known.PREVIEW),
    PREVIEW_NOT_AN_OBJECT(400, "Bad Request: object expected as link preview options", Known.PREVIEW),
    PARSE_MODE_UNKNOWN(400, "Bad Request: unsupported parse_mode", Known.FORMATTED_TEXT),

    TAG_UNSUPPORTED(400, Known.ENTITIES + "Unsupported start tag \"%s\" at byte offset %s", Known.HTML),
    TAG_UNCLOSED(400, Known.ENTITIES + "Unclosed start tag at byte offset %s", Known.HTML),
    TAG_UNCLOSED_AFTER_EQUALS(400, Known.ENTITIES + "Unclosed start tag \"%s\" at byte offset %s", Known.HTML),
    ATTRIBUTE_NAMELESS(400, Known.ENTITIES + "Empty attribute name in the tag \"%s\" at byte offset %s", Known.HTML),
    ATTRIBUTE_WITHOUT_EQUALS(
            400,
            Known.ENTITIES + "Expected equal sign in declaration of an attribute of the tag \"%s\" at byte offset %s",
            Known.HTML),
    NAME_TOKEN_ENDS(400, Known.ENTITIES + "Unexpected end of name token at byte offset %s", Known.HTML),
    SPAN_WITHOUT_CLASS(
            400, Known.ENTITIES + "Tag \"span\" must have class \"tg-spoiler\" at byte offset %s", Known.HTML),
    END_TAG_UNEXPECTED(400, Known.ENTITIES + "Unexpected end tag at byte offset %s", Known.HTML),
    END_TAG_UNCLOSED(400, Known.ENTITIES + "Unclosed end tag at byte offset %s", Known.HTML),
    END_TAG_UNMATCHED(
            400,
            Known.ENTITIES + "Unmatched end tag at byte offset %s, expected \"</%s>\", found \"</%s>\"",
            Known.HTML),
    END_TAG_MISSING(400, Known.ENTITIES + "Can't find end tag corresponding to start tag \"%s\"", Known.HTML),
    CUSTOM_EMOJI_INVALID(400, Known.ENTITIES + "Invalid custom emoji identifier specified", Known.HTML),
    SURROGATE_UNMATCHED(
            400,
            Known.ENTITIES + "Text contains invalid Unicode characters after decoding HTML entities,"
                    + " check for unmatched surrogate code units",
            Known.HTML),

    PHOTO_MISSING(400, "Bad Request: there is no photo in the request", "Client.cpp process_send_photo_query"),
    PHOTO_UNKNOWN(400, "Bad Request: wrong file identifier/HTTP URL specified", Known.SEEN),
    PHOTO_TOO_BIG(
            400,
            "Bad Request: file of size %s bytes is too big for a photo; the maximum size is 10485760 bytes",
            "tdlib FileLoaderUtils.cpp check_full_local_location"),
    PHOTO_DIMENSIONS(400, "Bad Request: PHOTO_INVALID_DIMENSIONS", Known.SERVER),
    IMAGE_PROCESS_FAILED(400, "Bad Request: IMAGE_PROCESS_FAILED", Known.SERVER),
    CAPTION_TOO_LONG(400, "Bad Request: message caption is too long", "Client.cpp fail_query_with_error"),
    MEDIA_MISSING(400, "Bad Request: parameter \"media\" is required", Known.MEDIA),
    MEDIA_UNPARSABLE(400, "Bad Request: can't parse input media JSON object", Known.MEDIA),
    MEDIA_NOT_AN_OBJECT(400, Known.MEDIA_PARSE + "expected an Object", Known.MEDIA),
    MEDIA_WITHOUT_FILE(400, Known.MEDIA_PARSE + "media not found", Known.MEDIA),
    MEDIA_TYPE(400, Known.MEDIA_PARSE + "type \"%s\" is unsupported", Known.MEDIA),
    FILE_ID_MISSING(400, "Bad Request: file_id not specified", Known.FILE),
    FILE_ID_INVALID(400, "Bad Request: invalid file_id", Known.FILE),
    FILE_TOO_BIG(400, "Bad Request: file is too big", "Client.cpp do_get_file"),
    FILE_NOT_FOUND(404, "Not Found", Known.SEEN),

    THREAD_NOT_FOUND(400, "Bad Request: message thread not found", Known.SEEN),
    REPLY_NOT_FOUND(400, "Bad Request: message to be replied not found", "Client.cpp check_reply_parameters"),
    REPLY_UNPARSABLE(400, "Bad Request: can't parse reply parameters JSON object", Known.REPLY),
    REPLY_NOT_AN_OBJECT(400, "Bad Request: object expected as reply parameters", Known.REPLY),
    REPLY_WITHOUT_MESSAGE(400, "Bad Request: can't find field \"message_id\"", Known.REPLY),

    MARKUP_UNPARSABLE(400, "Bad Request: can't parse reply keyboard markup JSON object", Known.MARKUP),
    MARKUP_NOT_AN_OBJECT(400, "Bad Request: object expected as reply markup", Known.MARKUP),
    MARKUP_ROWS(
            400,
            "Bad Request: field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays",
            Known.MARKUP),
    MARKUP_TOO_LONG(400, "Bad Request: reply markup is too long", "Client.cpp fail_query_with_error"),
    BUTTON_NOT_AN_OBJECT(400, Known.BUTTON_PARSE + "InlineKeyboardButton must be an Object", Known.BUTTON),
    BUTTON_WITHOUT_TEXT(400, Known.BUTTON_PARSE + "Can't find field \"text\"", Known.BUTTON),
    BUTTON_TEXT_NOT_A_STRING(400, Known.BUTTON_PARSE + "Field \"text\" must be of type String", Known.BUTTON),
    BUTTON_DOES_NOTHING(400, Known.BUTTON_PARSE + "Text buttons are unallowed in the inline keyboard", Known.BUTTON),
    BUTTON_TEXT_EMPTY(400, "Bad Request: inline keyboard button text must be non-empty", "tdlib ReplyMarkup.cpp"),
    BUTTON_URL(400, "Bad Request: inline keyboard button URL '%s' is invalid: Wrong HTTP URL", "tdlib ReplyMarkup.cpp"),
    BUTTON_DATA(400, "Bad Request: BUTTON_DATA_INVALID", Known.SERVER),
    BUTTON_COPY_TEXT(400, "Bad Request: BUTTON_COPY_TEXT_INVALID", Known.SERVER),

    EDIT_NOT_FOUND(400, "Bad Request: message to edit not found", "Client.cpp check_message"),
    EDIT_WITHOUT_MESSAGE(400, "Bad Request: message identifier is not specified", "Client.cpp get_inline_message_id"),
    EDIT_FORBIDDEN(400, "Bad Request: message can't be edited", "tdlib MessagesManager.cpp edit_message_text"),
    EDIT_WITHOUT_TEXT(
            400, "Bad Request: there is no text in the message to edit", "tdlib MessagesManager.cpp edit_message_text"),
    EDIT_WITHOUT_CAPTION(
            400,
            "Bad Request: there is no caption in the message to edit",
            "tdlib MessagesManager.cpp edit_message_caption"),
    EDIT_MARKUP(400, "Bad Request: inline keyboard expected", "tdlib ReplyMarkup.cpp"),
    EDIT_TOO_LONG(400, "Bad Request: MESSAGE_TOO_LONG", Known.SERVER),
    NOT_MODIFIED(
            400,
            "Bad Request: message is not modified: specified new message content and reply markup are exactly the same"
                    + " as a current content and reply markup of the message",
            "Client.cpp fail_query_with_error"),

    DELETE_WITHOUT_CHAT(400, "Bad Request: chat identifier is not specified", Known.DELETE),
    DELETE_WITHOUT_MESSAGE(400, "Bad Request: message identifier is not specified", Known.DELETE),
    DELETE_NOT_FOUND(400, "Bad Request: message to delete not found", Known.DELETE),
    DELETE_FORBIDDEN(400, "Bad Request: message can't be deleted for everyone", Known.SEEN),
    IDS_MISSING(400, "Bad Request: message identifiers are not specified", Known.IDS),
    IDS_UNPARSABLE(400, "Bad Request: can't parse message_ids JSON object", Known.IDS),
    IDS_NOT_AN_ARRAY(400, "Bad Request: expected an Array of message identifiers", Known.IDS),
    IDS_TOO_MANY(400, "Bad Request: too many message identifiers specified", Known.IDS),
    IDS_NOT_NUMBERS(400, "Bad Request: message identifier must be a Number", Known.IDS),
    IDS_INVALID(400, "Bad Request: invalid message identifier specified", Known.IDS),

    QUERY_TOO_OLD(
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
            "Client.cpp fail_query_with_error"),
    ANSWER_TOO_LONG(400, "Bad Request: MESSAGE_TOO_LONG", Known.SERVER),
    ANSWER_URL(400, "Bad Request: URL_INVALID", Known.SERVER),

    COMMANDS_UNPARSABLE(400, "Bad Request: can't parse commands JSON object", Known.COMMANDS),
    COMMANDS_NOT_AN_ARRAY(400, "Bad Request: expected an Array of BotCommand", Known.COMMANDS),
    COMMAND_NOT_AN_OBJECT(400, "Bad Request: can't parse BotCommand: expected an Object", Known.COMMANDS),
    COMMAND_WITHOUT_FIELD(400, "Bad Request: can't parse BotCommand: Can't find field \"%s\"", Known.COMMANDS),
    COMMAND_EMPTY(400, "Bad Request: command must be non-empty", Known.BOT_COMMAND),
    COMMAND_TOO_LONG(400, "Bad Request: command length must not exceed 32", Known.BOT_COMMAND),
    COMMAND_INVALID(400, "Bad Request: BOT_COMMAND_INVALID", Known.SERVER),
    COMMAND_UNDESCRIBED(400, "Bad Request: command description must be non-empty", Known.BOT_COMMAND),
    COMMAND_DESCRIPTION_TOO_LONG(400, "Bad Request: command description length must not exceed 256", Known.BOT_COMMAND),
    COMMANDS_TOO_MANY(400, "Bad Request: BOT_COMMANDS_TOO_MUCH", Known.SERVER),
    SCOPE_UNPARSABLE(400, "Bad Request: can't parse BotCommandScope JSON object", Known.SCOPE),
    SCOPE_UNKNOWN(400, "Bad Request: can't parse BotCommandScope: Unsupported type specified", Known.SCOPE),
    SCOPE_WITHOUT_CHAT(400, "Bad Request: can't parse BotCommandScope: Can't find field \"chat_id\"", Known.SCOPE),
    SCOPE_WITHOUT_USER(400, "Bad Request: can't parse BotCommandScope: Invalid user_id specified", Known.SCOPE),
    LANGUAGE_INVALID(400, "Bad Request: invalid language code specified", "tdlib BotCommand.cpp set_commands"),

    USER_ID_INVALID(400, "Bad Request: invalid user_id specified", "Client.cpp get_user_id"),
    MEMBER_NOT_FOUND(400, "Bad Request: member not found", "tdlib DialogParticipantManager.cpp"),
    USER_NOT_FOUND(400, "Bad Request: user not found", Known.SEEN),
    MEMBERS_INACCESSIBLE(400, "Bad Request: member list is inaccessible", "tdlib DialogParticipantManager.cpp"),
    PARTICIPANT_INVALID(400, "Bad Request: PARTICIPANT_ID_INVALID", Known.SERVER),
    ACTION_INVALID(400, "Bad Request: wrong parameter action in request", "Client.cpp process_send_chat_action_query"),

    WEBHOOK_NOT_HTTPS(
            400,
            "Bad Request: bad webhook: An HTTPS URL must be provided for webhook",
            "telegram-bot-api WebhookActor"),
    WEBHOOK_SECRET_TOO_LONG(400, "Bad Request: secret token is too long", Known.WEBHOOK),
    WEBHOOK_SECRET_INVALID(400, "Bad Request: secret token contains unallowed characters", Known.WEBHOOK),
    CONFLICT_WEBHOOK_ACTIVE(
            409,
            "Conflict: can't use getUpdates method while webhook is active;"
                    + " use deleteWebhook to delete the webhook first",
            "Client.cpp process_get_updates_query"),
    CONFLICT_OTHER_POLLER(
            409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            "Client.cpp abort_long_poll"),
    CONFLICT_WEBHOOK_SET(409, "Conflict: terminated by setWebhook request", "Client.cpp abort_long_poll");

    private final int code;
    private final String description;
    private final String source;

    Refusal(int code, String description, String source) {
        this.code = code;
        this.description = description;
        this.source = source;
    }

    int code() {
        return code;
    }

    /** Telegram's words; {@code %s} stands where something is filled in. */
    String description() {
        return description;
    }

    /** Where the code and the words are known from. */
    String source() {
        return source;
    }

    Refused because(Object... details) {
        return new Refused(code, description.formatted(details), null);
    }
}
