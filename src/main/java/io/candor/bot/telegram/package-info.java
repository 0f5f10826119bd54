/** The only package that knows the Telegram library: fetches updates, reads them as calls, sends replies. */
@NullMarked
package io.candor.bot.telegram;

import org.jspecify.annotations.NullMarked;
