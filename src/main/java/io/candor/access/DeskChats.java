package io.candor.access;

import io.candor.bot.Destination;
import java.util.List;

/** Where the desk reads what came in. */
public interface DeskChats {

    /** The desk's group; where none is chosen each desk official in private, where there is none either each owner. */
    List<Destination> destinations();
}
