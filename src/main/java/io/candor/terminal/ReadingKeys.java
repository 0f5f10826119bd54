package io.candor.terminal;

import io.candor.bot.Languages;
import io.candor.bot.Texts;
import io.candor.sealing.KeyInventory;
import java.time.Clock;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What it takes to look into the keyset: no database. Given to commands only, so the bot must not find it by scanning. */
@ConfigurationPropertiesScan({"io.candor.bot", "io.candor.sealing"})
@Import({Texts.class, Languages.class, KeyInventory.class, Screen.class})
class ReadingKeys {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
