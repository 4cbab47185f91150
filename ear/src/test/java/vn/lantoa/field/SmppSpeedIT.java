package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.Product;
import vn.lantoa.run.Settings.Machine;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;

/**
 * The speed of one SMPP session in messages a second, with receipts, to a company that answers at once: of the hub,
 * with a durable database, compared with a minimal client and Kannel's bearerbox. None of them uses Nagle's delay,
 * which Kannel does by default. The figures are printed, without a limit: for each window the hub waits for the disk
 * once, and four times for a statement.
 */
@Tag("field")
class SmppSpeedIT {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String HOME = "smpp-speed";
    private static final String TEXT = "[TB] Nop ho so tai nha: dichvucong.gov.vn";
    private static final int COUNT = 20_000;
    private static final int FEW = 2_000;
    private static final int WARM_UP = 6_000;
    private static final List<Integer> WINDOWS = List.of(10, 100);

    private static long numbers = 900_000_000L;

    @FunctionalInterface
    private interface Sender {
        void send(long first, int count) throws Exception;
    }

    @AfterAll
    static void clean() {
        TheProduct.discard(HOME);
    }

    @Test
    void every_message_arrives_with_a_stored_receipt_and_speeds_are_reported() throws Exception {
        var settings = TheProduct.settings(HOME)
                .withMachine(new Machine("512m", true, false))
                .with("LANTOA_ZONE", SmsOfficers.zoneWhereItIs(12));
        try (var product = TheProduct.ready(Product.start(settings))) {
            var sms = new SmsOfficers(product.first().home());
            var message = sms.message(TEXT);
            for (int window : WINDOWS) {
                var hub = print("hub", window, hub(product, sms, message, window));
                var bare = print("bare client", window, bare(window));
                var kannel = print("Kannel", window, kannel(new KannelBox.Setting(window, true, true), COUNT));
                print("Kannel without its store", window, kannel(new KannelBox.Setting(window, false, true), COUNT));
                print("Kannel as it is installed", window, kannel(new KannelBox.Setting(window, true, false), FEW));
                System.out.printf(
                        "smpp speed: window %d: %.0f %% of the bare client, %.1f times Kannel%n",
                        window, 100 * hub / bare, hub / kannel);
            }
        }
    }

    private static double hub(Product product, SmsOfficers hub, String message, int window) throws Exception {
        try (var company = new QuickSmsc()) {
            var route = hub.route("Cửa sổ " + window, company.port(), 10_000, window, SmsOfficers.Wire.USUAL);
            HubClient.await("the route", PATIENCE, company::isBound);
            var speed = measured(company, (first, count) -> hub.mailing(message, hub.list(first, count), route));
            try (var database = TheDatabase.of(product)) {
                HubClient.await("the books", PATIENCE, () -> settled(database));
            }
            hub.turn(route, false);
            return speed;
        }
    }

    private static boolean settled(java.sql.Connection database) {
        try {
            return TheDatabase.text(database, "select count(*) from sms_part where state <> 'DELIVERED'")
                    .equals("0");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double bare(int window) throws Exception {
        try (var company = new QuickSmsc();
                var client = new BareClient(company.port())) {
            return measured(company, (first, count) -> client.push(TEXT, first, count, window));
        }
    }

    private static double kannel(KannelBox.Setting setting, int count) throws Exception {
        try (var company = new QuickSmsc();
                var box = new KannelBox(company.port(), setting)) {
            HubClient.await("bearerbox", PATIENCE, company::isBound);
            run(company, (first, some) -> box.push(TEXT, first, some), count / 4);
            company.forget();
            run(company, (first, some) -> box.push(TEXT, first, some), count);
            assertThat(company.withoutReceipt()).isZero();
            return company.speed();
        }
    }

    private static double print(String who, int window, double speed) {
        System.out.printf("smpp speed: window %d: %s: %.0f messages/s%n", window, who, speed);
        return speed;
    }

    private static double measured(QuickSmsc company, Sender sender) throws Exception {
        run(company, sender, WARM_UP);
        company.forget();
        run(company, sender, COUNT);
        assertThat(company.withoutReceipt()).isZero();
        return company.speed();
    }

    private static void run(QuickSmsc company, Sender sender, int count) throws Exception {
        sender.send(numbers, count);
        numbers += count;
        HubClient.await("all receipts", PATIENCE, () -> company.acknowledged() >= count);
    }
}
