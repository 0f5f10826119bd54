package io.candor;

import java.sql.SQLException;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the failures that an operator can mend mean; never quotes a message, which may hold a password or a token. */
class Explanation {
    private Explanation() {}

    static Optional<CannotStart> of(Throwable cause) {
        return switch (cause) {
            case PortInUseException taken -> Optional.of(port(taken.getPort()));
            case WebServerException refused -> Optional.of(address());
            case BindException unfit -> Optional.of(UnfitSetting.explain(unfit));
            case InvalidConfigurationPropertyValueException unfit -> Optional.of(UnfitSetting.named(unfit.getName()));
            case MarkedYAMLException yaml -> Optional.of(yaml(yaml));
            case SQLException database -> Optional.of(DatabaseRefusal.explain(database));
            default -> Optional.empty();
        };
    }

    private static CannotStart port(int port) {
        return new CannotStart(
                "Another program uses port " + port + ".",
                "Stop that program, or choose another port with server.port (environment variable SERVER_PORT).");
    }

    private static CannotStart address() {
        return new CannotStart(
                "The web server may not listen where server.address and server.port say.",
                "Choose an address of this machine and a free port above 1023.");
    }

    private static CannotStart yaml(MarkedYAMLException broken) {
        var mark = broken.getProblemMark();
        var place = mark == null ? "" : " in line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
        return new CannotStart(
                "A file of settings is not valid YAML" + place + ".",
                "Look at config/application.yaml there: indentation, colons and quotation marks.");
    }
}
