package io.candor.suggestion.chat;

import io.candor.bot.Call.Draft;
import io.candor.suggestion.AuthorView;

/** What officials would see of a draft that is to be added to a suggestion. */
record Addition(AdditionKind kind, AuthorView to, AdditionSlip slip, Words words, Draft draft) {}
