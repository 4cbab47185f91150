package vn.lantoa.embed.check;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import vn.lantoa.embed.check.PortalReport.PluginState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;

/**
 * Checks a page of a portal for an officer or a partner: what keeps the hub from being embedded, what to change, and
 * what of the hub is on it. Strangers may not: the hub is no way to other sites.
 */
@UseCase
@Transactional(TxType.NOT_SUPPORTED)
public class CheckPortal {
    private static final System.Logger LOG = System.getLogger(CheckPortal.class.getName());

    @Inject
    PortalCalls calls;

    @Inject
    PortalReports reports;

    @Inject
    CheckTurns turns;

    @Inject
    Clock clock;

    /**
     * The page to check.
     *
     * @param page address as it was typed
     * @param pin the element's script as pages are to name it
     */
    public record Command(Actor by, String page, ComponentPin pin) {}

    /** The outcome of the check. */
    public sealed interface Outcome {}

    /** The page was checked. */
    public record Checked(PortalReport report) implements Outcome {}

    /** The actor has another check under way, or has had many; they wait so many seconds. */
    public record NotNow(int seconds) implements Outcome {}

    /** Checks the page; {@link vn.lantoa.kernel.Rejected} says why it cannot be seen. */
    public Outcome call(Command asked) {
        if (asked.by().kind() == Actor.Kind.ANONYMOUS) throw new Forbidden("having a portal looked at");
        var address = PortalRules.address(asked.page());
        int wait = turns.take(asked.by(), clock.instant());
        if (wait > 0) return new NotNow(wait);
        try {
            LOG.log(
                    System.Logger.Level.INFO,
                    "portal-check host={0} by={1}",
                    address.getHost(),
                    asked.by().reference());
            return new Checked(check(address, asked.pin()));
        } finally {
            turns.giveBack(asked.by());
        }
    }

    private PortalReport check(URI address, ComponentPin pin) {
        var fetched = calls.page(address);
        PortalRules.requireHtml(fetched.answer());
        var page = reports.read(fetched);
        var door = PortalReports.door(fetched, page);
        var plugin =
                door == null ? PluginState.NOT_ASKED : calls.answers(door) ? PluginState.ANSWERS : PluginState.SILENT;
        return reports.of(fetched, page, plugin, pin);
    }
}
