package vn.lantoa.field.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.lantoa.field.QuickSmsc;

/**
 * SIGKILL of the only node while a mailing is placed and sent. No message may be sent twice; possibly sent parts are
 * UNCONFIRMED, and never more than the window of the route.
 */
final class KilledMailing implements Drill {
    private static final int NUMBERS = 200;
    private static final double LONGEST_MICROS = 4_000_000;

    private @Nullable QuickSmsc company;
    private @Nullable Mailings mailings;
    private @Nullable Site usedAt;

    @Override
    public String name() {
        return "kill-mailing";
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("LANTOA_ZONE", Mailings.zoneOfNoon());
    }

    @Override
    public void run(Site site, Round round) throws Exception {
        var smsc = company == null ? new QuickSmsc() : company;
        company = smsc;
        var officers = mailings == null || usedAt != site ? new Mailings(site, smsc) : mailings;
        mailings = officers;
        usedAt = site;
        long first = 910_000_000L + round.number() * 1000L;
        var list = officers.list(first, NUMBERS);
        long micros = (long) (round.random().nextDouble() * LONGEST_MICROS);
        round.row().put("step", "MAILING").put("after_ms", micros / 1000);
        try (var monitor = round.monitor()) {
            var restarted = new CompletableFuture<Restart>();
            KillDrill.killIn(micros, site, restarted);
            var mailing = officers.send(list);
            monitor.awaitGood(restarted.join().begunAt());
            round.measured(monitor, restarted.join());
            check(site, smsc, list, mailing, first);
        }
    }

    private static void check(Site site, QuickSmsc smsc, String list, String mailing, long first) {
        var parts = "select count(*) from sms_part where mailing_id = '" + mailing + "'";
        Publication.await(
                "the mailing to be sent",
                () -> site.database().number(parts) > 0
                        && site.database().number(parts + " and state in ('PENDING', 'CLAIMED')") == 0);
        long mailingsThere = site.database().number("select count(*) from mailing where list_id = '" + list + "'");
        if (mailingsThere != 1) site.journal().found(Finding.Kind.TWICE, mailingsThere + " mailings to one list");
        var sent = smsc.submitted().entrySet().stream()
                .filter(one -> isOf(one.getKey(), first))
                .toList();
        sent.stream().filter(one -> one.getValue() > 1).forEach(one -> site.journal()
                .found(Finding.Kind.TWICE, one.getKey() + " was written to " + one.getValue() + " times"));
        long unconfirmed = site.database().number(parts + " and state = 'UNCONFIRMED'");
        long said = site.database().number(parts + " and state in ('SUBMITTED', 'DELIVERED')");
        if (unconfirmed > Mailings.WINDOW)
            site.journal().found(Finding.Kind.UNKEPT, unconfirmed + " unconfirmed, more than the window");
        if (said > sent.size())
            site.journal().found(Finding.Kind.LOST, said + " said to be sent, " + sent.size() + " came");
        if (sent.size() + unconfirmed < NUMBERS)
            site.journal()
                    .found(
                            Finding.Kind.LOST,
                            sent.size() + " of " + NUMBERS + " came, " + unconfirmed + " unconfirmed");
    }

    /** True if the company's form of a number is in this list. */
    private static boolean isOf(String number, long first) {
        long plain = Long.parseLong(number.replaceAll("\\D", "").replaceFirst("^84", ""));
        return plain >= first && plain < first + NUMBERS;
    }

    @Override
    public void clear(Path home) throws IOException {
        if (company != null) company.close();
        company = null;
        mailings = null;
    }
}
