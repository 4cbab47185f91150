package vn.lantoa.audit.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.lantoa.organisation.Cast.idOf;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.DataKey;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.SealedText;
import vn.lantoa.kernel.Secret;
import vn.lantoa.kernel.UnmarkedSeal;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.credential.Devices;
import vn.lantoa.organisation.credential.SecondFactors;
import vn.lantoa.press.websub.AskWebSub;
import vn.lantoa.sms.contact.PhoneNumberCipher;
import vn.lantoa.sms.gateway.Routes;
import vn.lantoa.sms.gateway.SomeMailing;

/** Changing the data key: values encrypted with the former key, in each encrypted column. */
@ExtendWith(ArquillianExtension.class)
class SealedRowsIT implements KeptKeysContract {
    private static final byte[] FORMER = key(7);

    @Inject
    DataCipher product;

    @Inject
    KeptKeys keys;

    @Inject
    Cast cast;

    @Inject
    Devices devices;

    @Inject
    SomeMailing some;

    @Inject
    AskWebSub ask;

    @Inject
    HubAddress hub;

    @Inject
    Sql sql;

    @PersistenceContext
    EntityManager entities;

    @Resource
    UserTransaction transaction;

    @Override
    public KeptKeys keptKeys() {
        return keys;
    }

    /** An encrypted value, and how to find its row. */
    private record Place(SealedColumn column, String row, String where) {}

    private DataCipher former;
    private SealedRows rows;
    private List<Place> places;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void encrypt_a_value_in_each_column() throws Exception {
        former = cipher(FORMER, null);
        rows = new SealedRows();
        rows.database = new Database(entities);
        rows.cipher = cipher(product.dataKey(), FORMER);
        var officer = idOf(cast.officer(cast.department()));
        devices.give(officer);
        devices.begin(officer);
        var route = some.route(Actor.SYSTEM);
        var list = some.list(cast.root(), "0912 345 678\n", Actor.SYSTEM);
        var callback = "https://" + UUID.randomUUID() + ".invalid/";
        var topic = hub.of("/feeds/all.atom").toString();
        ask.call(new AskWebSub.Command(
                "unsubscribe", callback, topic, "3600", new Secret("khoá"), new ClientAddress(callback)));
        subscribed(callback);
        var number = sql.text("select number_key from contact where list_id = '" + list + "'");
        places = List.of(
                new Place(SecondFactors.COLUMNS.get(0), officer.toString(), "officer_id = '" + officer + "'"),
                new Place(SecondFactors.COLUMNS.get(1), officer.toString(), "officer_id = '" + officer + "'"),
                new Place(Routes.COLUMN, route.toString(), "id = '" + route + "'"),
                new Place(PhoneNumberCipher.COLUMN, number, "list_id = '" + list + "'"),
                new Place(AskWebSub.COLUMNS.get(0), callback + " " + topic, "callback = '" + callback + "'"),
                new Place(AskWebSub.COLUMNS.get(1), callback + " " + topic, "callback = '" + callback + "'"));
    }

    @AfterEach
    void leave_no_subscription() throws Exception {
        sql.update("delete from websub_subscription where callback like '%.invalid/'");
    }

    @Test
    void what_the_former_key_sealed_opens_and_is_sealed_again_in_its_row() throws Exception {
        for (var place : places) {
            var secret = product.open(place.column().purpose(), place.row(), text(place));
            put(place, former.seal(place.column().purpose(), place.row(), secret));
            assertThat(rows.cipher.open(place.column().purpose(), place.row(), text(place)))
                    .isEqualTo(secret);

            sealAll(place.column());

            assertThat(product.open(place.column().purpose(), place.row(), text(place)))
                    .as(place.column().toString())
                    .isEqualTo(secret);
        }
    }

    @Test
    void what_was_bound_to_no_row_is_bound_to_its_row() throws Exception {
        for (var place : places) {
            var purpose = place.column().purpose();
            var secret = product.open(purpose, place.row(), text(place));
            put(place, UnmarkedSeal.of(product.dataKey(), purpose, secret));

            sealAll(place.column());

            var sealed = text(place);
            assertThat(product.open(purpose, place.row(), sealed)).isEqualTo(secret);
            assertThatIllegalStateException()
                    .as(place.column().toString())
                    .isThrownBy(() -> product.open(purpose, "another row", sealed));
        }
    }

    @Test
    void a_killed_node_leaves_rows_unchanged_and_the_next_one_continues() throws Exception {
        var place = places.get(2);
        var secret = product.open(place.column().purpose(), place.row(), text(place));
        var before = former.seal(place.column().purpose(), place.row(), secret);
        put(place, before);

        transaction.begin();
        assertThat(rows.sealSome(place.column())).isPositive();
        transaction.rollback();
        assertThat(text(place)).isEqualTo(before);

        sealAll(place.column());
        var after = text(place);
        sealAll(place.column());
        assertThat(text(place)).as("done once").isEqualTo(after).isNotEqualTo(before);
    }

    @Test
    void undecryptable_values_stay_are_counted_and_block_nothing() throws Exception {
        var strange = places.get(2);
        var other = new Place(strange.column(), "", "id = '" + some.route(Actor.SYSTEM) + "'");
        put(strange, cipher(key(8), null).seal(strange.column().purpose(), strange.row(), new Secret("lạ")));
        var kept = text(strange);
        put(other, UnmarkedSeal.of(FORMER, other.column().purpose(), new Secret("cũ")));

        sealAll(strange.column());

        assertThat(text(strange)).isEqualTo(kept);
        assertThat(rows.left(strange.column())).isPositive();
        assertThat(text(other).isSealedWith(product.current(other.column().purpose())))
                .isTrue();
        sql.update("delete from sms_route where " + strange.where());
    }

    @Test
    void keys_are_derived_as_before_under_another_data_key_and_not_at_all_under_a_strange_one() throws Exception {
        transaction.begin();
        try {
            entities.createNativeQuery("delete from derivation_root").executeUpdate();
            assertThat(root(key(1), null)).isEqualTo(key(1));
            assertThat(root(key(2), key(1))).isEqualTo(key(1));
            assertThat(root(key(2), null)).isEqualTo(key(1));
            assertThat(root(key(3), key(2))).isEqualTo(key(1));
            assertThatIllegalStateException()
                    .isThrownBy(() -> root(key(4), key(5)))
                    .withMessageContaining("LANTOA_FORMER_DATA_KEY");
            entities.createNativeQuery("delete from derivation_root").executeUpdate();
            assertThatIllegalStateException()
                    .as("neither is known to be the first")
                    .isThrownBy(() -> root(key(2), key(1)));
        } finally {
            transaction.rollback();
        }
    }

    private byte[] root(byte[] key, byte @Nullable [] former) {
        var kept = new DerivationRoot();
        kept.database = new Database(entities);
        kept.cipher = cipher(key, former);
        kept.dataKey = kept.cipher.dataKey;
        return kept.root();
    }

    private void sealAll(SealedColumn column) throws Exception {
        for (int some = 1; some > 0; ) {
            transaction.begin();
            some = rows.sealSome(column);
            transaction.commit();
        }
    }

    private void subscribed(String callback) throws Exception {
        sql.update(
                "insert into websub_subscription (id, callback, host, topic, secret, ends_at, topic_seq, sent_seq)"
                        + " select gen_random_uuid(), callback, host, topic, secret, now() + interval '1 hour', 0, 0"
                        + " from websub_request where callback = ?",
                callback);
    }

    private SealedText text(Place place) throws Exception {
        return new SealedText(sql.text(
                "select " + place.column().name() + " from " + place.column().table() + " where " + place.where()));
    }

    private void put(Place place, SealedText text) throws Exception {
        sql.update(
                "update " + place.column().table() + " set " + place.column().name() + " = ? where " + place.where(),
                text.text());
    }

    private static DataCipher cipher(byte[] key, byte @Nullable [] former) {
        var cipher = new DataCipher();
        cipher.dataKey = new DataKey(secret(key), former == null ? null : secret(former));
        return cipher;
    }

    private static Secret secret(byte[] key) {
        return new Secret(Base64.getEncoder().encodeToString(key));
    }

    private static byte[] key(int first) {
        var key = new byte[32];
        key[0] = (byte) first;
        return key;
    }
}
