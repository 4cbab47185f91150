package vn.lantoa.service;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public service of the register.
 *
 * @param code the current national code
 * @param field the field of administration, as named in the national database
 * @param essential whether everybody needs it at some time, so that a minimum of material must explain it
 * @param address on the national portal; empty if unknown
 * @param validUntil the last day of an abolished service; otherwise null
 * @param agencies codes of the responsible organisations
 * @param agencyNames their names, in the same order
 */
public record ServiceView(
        ServiceId id,
        String code,
        String name,
        String field,
        ServiceLevel level,
        boolean essential,
        String address,
        @Nullable LocalDate validUntil,
        List<String> agencies,
        List<String> agencyNames,
        LinkState linkState) {
    public ServiceView {
        agencies = List.copyOf(agencies);
        agencyNames = List.copyOf(agencyNames);
    }
}
