package vn.lantoa.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** The register of places, on the real database. */
@ExtendWith(ArquillianExtension.class)
class PlaceIT {
    private static final String HEAD = "reference,name,kind,commune,latitude,longitude,width,height,state\n";

    @Inject
    Cast cast;

    @Inject
    AddPlace add;

    @Inject
    ChangePlace change;

    @Inject
    ClosePlace close;

    @Inject
    ImportPlaces importPlaces;

    @Inject
    ReadPlaces read;

    private OrganisationId unit = new OrganisationId(new UUID(0, 0));
    private Actor officer = Actor.ANONYMOUS;
    private String commune = "";

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void unit() {
        unit = cast.department();
        officer = cast.officer(unit, Role.UPLOADER);
        commune = cast.commune().code();
    }

    @Test
    void a_place_is_added_changed_found_by_label_and_closed_permanently() {
        var id = add.call(new AddPlace.Command(officer, unit, text("PN-1", "10.957413, 106.842687", "300 x 200", "")));
        var added = read.get(officer, id);
        assertThat(added.place().position()).isEqualTo("10.957413, 106.842687");
        assertThat(added.place().size()).isEqualTo("300 x 200");
        assertThat(read.find(new PlaceCode(added.code())).map(PlaceView::id)).contains(id);
        assertConflict(
                () -> add.call(new AddPlace.Command(officer, unit, text("PN-1", "", "", ""))), "place-reference-taken");

        change.call(new ChangePlace.Command(officer, id, text("PN-1", "", "", "out-of-order")));
        var changed = read.get(officer, id);
        assertThat(changed.code()).isEqualTo(added.code());
        assertThat(changed.place().position()).isEmpty();
        assertThat(changed.place().state()).isEqualTo("out-of-order");
        assertRejected(
                () -> change.call(new ChangePlace.Command(officer, id, text("PN-2", "", "", ""))),
                "reference reference-stays");

        assertRejected(() -> close.call(new ClosePlace.Command(officer, id, " ")), "reason missing");
        close.call(new ClosePlace.Command(officer, id, "Đã tháo dỡ."));
        assertThat(read.get(officer, id).place().state()).isEqualTo("closed");
        assertThat(read.get(officer, id).reason()).isEqualTo("Đã tháo dỡ.");
        assertConflict(
                () -> change.call(new ChangePlace.Command(officer, id, text("PN-1", "", "", ""))), "place-closed");
    }

    @Test
    void a_table_adds_and_changes_places_and_a_repetition_has_no_effect() {
        var csv = HEAD + "PN-1,Pa-nô," + "billboard," + commune + ",10.9,106.8,300,200,\nBT-2,Bảng tin,notice-board,"
                + commune + ",,,,,out-of-order\n";
        assertThat(effects(csv, true)).containsExactly(PlaceEffect.ADDED, PlaceEffect.ADDED);
        assertThat(list(PlaceFilter.ALL)).isEmpty();
        effects(csv, false);
        assertThat(effects(csv, false)).containsExactly(PlaceEffect.SAME, PlaceEffect.SAME);
        assertThat(effects(csv.replace("300,200", "400,200"), false))
                .containsExactly(PlaceEffect.CHANGED, PlaceEffect.SAME);
        assertThat(list(PlaceFilter.ALL)).containsExactly("BT-2", "PN-1");
    }

    @Test
    void a_table_with_an_error_changes_nothing() {
        var id = add.call(new AddPlace.Command(officer, unit, text("PN-9", "", "", "")));
        close.call(new ClosePlace.Command(officer, id, "Đã tháo dỡ."));
        var row = ",Pa-nô,billboard," + commune + ",,,,,\n";

        assertRejected(
                () -> effects(HEAD + "PN-1" + row + "PN-1" + row + "PN-9" + row + "PN-3,,x,y,1,2,,,\n", false),
                "lines[3].reference twice",
                "lines[4].reference place-is-closed",
                "lines[5].name missing",
                "lines[5].kind unknown",
                "lines[5].commune unknown",
                "lines[5].position latitude-out-of-range",
                "lines[5].position longitude-out-of-range");
        assertThat(list(PlaceFilter.ALL)).isEmpty();
    }

    @Test
    void the_list_is_filtered_and_continues_after_the_previous_page() {
        for (int i = 1; i <= 3; i++) add.call(new AddPlace.Command(officer, unit, text("PN-" + i, "", "", "")));
        var first = read.call(officer, PlaceFilter.ALL, null, 2);
        assertThat(first.lines()).hasSize(2);
        var rest = read.call(officer, PlaceFilter.ALL, PlaceId.parse(String.valueOf(first.next())), 2);
        assertThat(rest.lines()).extracting(one -> one.place().reference()).containsExactly("PN-3");
        assertThat(rest.next()).isNull();

        close.call(new ClosePlace.Command(officer, rest.lines().get(0).id(), "Đã tháo dỡ."));
        assertThat(list(PlaceFilter.ALL)).containsExactly("PN-1", "PN-2");
        assertThat(list(new PlaceFilter("", unit, null, null, PlaceState.CLOSED)))
                .containsExactly("PN-3");
        assertThat(list(new PlaceFilter("", unit, null, PlaceKind.SCREEN, null)))
                .isEmpty();
        assertThat(list(new PlaceFilter("PN-2", null, null, null, null))).containsExactly("PN-2");
        var code = first.lines().get(0).code().toUpperCase(java.util.Locale.ROOT);
        assertThat(list(new PlaceFilter(code, null, null, null, null))).containsExactly("PN-1");
    }

    @Test
    void others_find_no_places_of_a_unit_and_readers_cannot_change_them() {
        var id = add.call(new AddPlace.Command(officer, unit, text("PN-1", "", "", "")));
        var stranger = cast.officer(cast.department(), Role.ADMINISTRATOR);
        var reader = cast.officer(unit, Role.APPROVER);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read.get(stranger, id));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> read.call(stranger, new PlaceFilter("", unit, null, null, null), null, 1));
        assertThat(read.get(reader, id).id()).isEqualTo(id);
        for (var by : List.of(stranger, reader)) {
            assertForbidden(() -> close.call(new ClosePlace.Command(by, id, "Thôi.")));
            assertForbidden(() -> change.call(new ChangePlace.Command(by, id, text("PN-1", "", "", ""))));
            assertForbidden(() -> add.call(new AddPlace.Command(by, unit, text("PN-2", "", "", ""))));
            assertForbidden(() -> importPlaces.call(new ImportPlaces.Command(by, unit, HEAD, true)));
        }
    }

    private List<PlaceEffect> effects(String csv, boolean tried) {
        return importPlaces.call(new ImportPlaces.Command(officer, unit, csv, tried)).stream()
                .map(ImportPlaces.Line::effect)
                .toList();
    }

    private List<String> list(PlaceFilter filter) {
        return read.call(officer, filter, null, 50).lines().stream()
                .map(one -> one.place().reference())
                .toList();
    }

    private PlaceContent text(String reference, String position, String size, String state) {
        return new PlaceContent(reference, "Pa-nô", "billboard", commune, null, null, null, null, state)
                .at(position, size);
    }
}
