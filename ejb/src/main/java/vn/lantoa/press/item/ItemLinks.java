package vn.lantoa.press.item;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.catalogue.CatalogueEntry;

/** Links to the same content in other languages and forms that the reader may know of. */
final class ItemLinks {
    private ItemLinks() {}

    static List<NewsItem.ItemLink> of(CatalogueEntry entry, ItemFacts facts) {
        var links = new ArrayList<NewsItem.ItemLink>();
        var source = facts.source();
        for (var other : entry.languages()) {
            if (source != null && source.asset().equals(other.asset()))
                links.add(
                        0,
                        new NewsItem.ItemLink(
                                NewsItem.Relation.TRANSLATED_FROM,
                                other.asset(),
                                source.version(),
                                other.language(),
                                other.title()));
            else
                links.add(new NewsItem.ItemLink(
                        NewsItem.Relation.TRANSLATION, other.asset(), null, other.language(), other.title()));
        }
        return links;
    }
}
