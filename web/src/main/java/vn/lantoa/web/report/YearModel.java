package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.report.snapshot.PublicYear;
import vn.lantoa.report.snapshot.SmallFigureRules;
import vn.lantoa.web.page.PageWords;

/** Builds the model of a year's public page, in the language of the page. */
@RequestScoped
class YearModel {
    @Inject
    PageWords words;

    /** A line: its name, and its figures as in the data. */
    public record Line<T>(T of, String name) {}

    /** A data file. */
    public record File(String name, String href, String mediaType, long bytes) {}

    Map<String, ?> of(PublicYear year) {
        var json = YearJson.One.of(year);
        var model = new HashMap<String, Object>(lines(json));
        model.put("year", json.year());
        model.put("place", YearAddress.page(json.year()));
        model.put("about", json.about());
        model.put("reports", json.reports());
        model.put("years", json.years());
        model.put("chart", chart(json));
        model.put("fewest", SmallFigureRules.FEWEST);
        model.put("catalogue", YearAddress.file(json.year(), YearCatalogue.NAME));
        model.put("files", files(year));
        return model;
    }

    private Map<String, ?> lines(YearJson.One year) {
        return Map.of(
                "indicators",
                year.indicators().stream()
                        .map(one -> new Line<>(one, name(one.name())))
                        .toList(),
                "tasks",
                year.tasks().stream()
                        .map(one -> new Line<>(one, name(one.name())))
                        .toList(),
                "kinds",
                year.kinds().stream()
                        .map(one -> new Line<>(one, name(one.name())))
                        .toList());
    }

    /** Returns the bars of the tasks whose uses may be published. */
    private static BarChart chart(YearJson.One year) {
        return BarChart.of(year.tasks().stream()
                .filter(task -> task.uses() != null)
                .map(task -> new BarChart.Values(task.code(), List.of(told(task.uses()))))
                .toList());
    }

    private static long told(@Nullable Long figure) {
        return Objects.requireNonNullElse(figure, 0L);
    }

    private static List<File> files(PublicYear year) {
        return List.of(
                new File("CSV", YearAddress.file(year.year(), YearData.CSV), "text/csv", YearData.csv(year).length),
                new File(
                        "JSON",
                        YearAddress.file(year.year(), YearData.JSON),
                        "application/json",
                        YearData.json(year).length));
    }

    private String name(YearJson.Name name) {
        return words.language().startsWith("en") ? name.en() : name.vi();
    }
}
