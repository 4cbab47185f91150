package vn.lantoa.asset.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;

class MetadataFieldTest {
    private static final List<String> KEYS =
            Stream.of(MetadataField.values()).map(MetadataField::key).toList();

    @Test
    void each_field_is_a_component_of_both_records() {
        assertThat(components(PublicTexts.class)).containsExactlyInAnyOrderElementsOf(KEYS);
        assertThat(components(DraftChange.class)).containsAll(KEYS);
    }

    @Test
    void each_field_is_in_the_form_once() {
        assertThat(MetadataField.FORM.stream().flatMap(List::stream)).containsExactlyInAnyOrder(MetadataField.values());
    }

    private static Stream<String> components(Class<?> record) {
        return Stream.of(record.getRecordComponents()).map(RecordComponent::getName);
    }
}
