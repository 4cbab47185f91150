package vn.lantoa.catalogue.search;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.approval.DecideApproval;
import vn.lantoa.approval.DecideApproval.DecideCommand;
import vn.lantoa.approval.SubmitCommand;
import vn.lantoa.approval.SubmitVersion;
import vn.lantoa.approval.Verdict;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.TextsJson;
import vn.lantoa.asset.VersionId;
import vn.lantoa.catalogue.index.SearchIndex;
import vn.lantoa.catalogue.index.SearchWords;
import vn.lantoa.catalogue.index.WordVector;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.ChangeKind;
import vn.lantoa.release.ChangeLog;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.SeededHub;

/** Puts public assets into the real tables, as the earlier stages store them, and into the index. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class SearchableCatalogue {
    @PersistenceContext
    EntityManager em;

    @Inject
    SeededHub hub;

    @Inject
    SearchIndex index;

    @Inject
    ChangeLog log;

    @Inject
    Clock clock;

    @Inject
    SubmitVersion submit;

    @Inject
    DecideApproval decide;

    /** The data of a public asset to be created. */
    public record Item(String kind, String language, String title, String description, String text) {}

    /** An agency that publishes. */
    public OrganisationId agency() {
        return hub.organisation();
    }

    public String codeOf(OrganisationId agency) {
        return (String) em.createNativeQuery("select code from organisation where id = ?")
                .setParameter(1, agency.value())
                .getSingleResult();
    }

    /** The ordered results, if documents up to each of these times are searched first. */
    public List<String> found(SearchRequest asked, List<String> ends) {
        var terms = SearchTerms.parse(asked.words());
        var query = terms.isEmpty() ? "" : terms.plain();
        var now = Instant.now().atZone(ZoneOffset.UTC);
        var statement = new SearchStatement(asked, terms, query, now, new SearchedFirst(Map.of("", ends), List.of()));
        var answer = SqlQuery.of(em, statement.sql())
                .with(statement.values())
                .value(String.class)
                .orElseThrow();
        try (var reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject().getJsonArray("hits").getValuesAs(JsonObject.class).stream()
                    .map(hit -> hit.getString("asset_id"))
                    .toList();
        }
    }

    /** The complete response within these limits ({@link SearchBounds}), searching all documents at once. */
    public JsonObject answer(SearchRequest asked, int weighed, int counted) {
        return answer(asked, weighed, counted, List.of(), Set.of());
    }

    /**
     * The same.
     *
     * @param indexed the moments since which words are in small indexes
     * @param many the suffixes of filters known to exceed the counting limit
     */
    public JsonObject answer(SearchRequest asked, int weighed, int counted, List<Instant> indexed, Set<String> many) {
        var bounds = new SearchBounds(weighed, counted);
        var terms = SearchTerms.parse(asked.words());
        var query = terms.isEmpty() ? "" : terms.plain();
        var now = Instant.now().atZone(ZoneOffset.UTC);
        var first = new SearchedFirst(
                Map.of(),
                indexed.stream().map(at -> at.atOffset(ZoneOffset.UTC)).toList());
        var statement = new SearchStatement(asked, terms, query, now, first, bounds, many);
        var answer = SqlQuery.of(em, statement.sql())
                .with(statement.values())
                .value(String.class)
                .orElseThrow();
        try (var reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject();
        }
    }

    /** A public asset, in the change log and the index. */
    public AssetId put(OrganisationId agency, Item item, Instant publishedAt) {
        var by = hub.officer(agency, Role.UPLOADER);
        var asset = hub.asset(agency, by);
        var version = hub.ready(asset, by, "tìm " + asset.id());
        em.flush();
        describe(asset.id(), version.value(), item);
        var release = UUID.randomUUID();
        em.createNativeQuery(
                        """
                        insert into release (id, asset_id, version_id, version_number, organisation_id, seal, reach, state,
                            due_at, published_at, created_at, created_by, lock_version)
                        select ?, v.asset_id, v.id, v.number, ?, v.seal, 'PUBLIC', 'PUBLISHED', ?, ?, now(), v.created_by, 1
                        from asset_version v where v.id = ?""")
                .setParameter(1, release)
                .setParameter(2, agency.value())
                .setParameter(3, publishedAt.atOffset(ZoneOffset.UTC))
                .setParameter(4, publishedAt.atOffset(ZoneOffset.UTC))
                .setParameter(5, version.value())
                .executeUpdate();
        log.append(ChangeKind.PUBLISH, asset.id(), 1, new ReleaseId(release), publishedAt);
        return asset.id();
    }

    /** Removes it from the index. */
    public void forget(AssetId asset) {
        em.createNativeQuery("delete from search_document where asset_id = ?")
                .setParameter(1, asset.value())
                .executeUpdate();
    }

    public void index(AssetId asset) {
        index.refresh(List.of(asset));
    }

    /** A version that can be released. */
    public VersionId approved(OrganisationId agency) {
        var maker = hub.officer(agency, Role.UPLOADER);
        var version = hub.ready(hub.asset(agency, maker), maker, "duyệt " + UUID.randomUUID());
        var submission = submit.call(new SubmitCommand(version, "", maker));
        decide.call(new DecideCommand(submission, Verdict.APPROVE, "", null, null, hub.officer(agency, Role.APPROVER)));
        return version;
    }

    /** An asset with only a title. */
    public Item titled(String title) {
        return new Item("INFOGRAPHIC", "vi", title, "", "");
    }

    /** Withdraws the asset's release, with the rows of the withdrawal and the change log. */
    public void withdraw(AssetId asset) {
        move(asset, "WITHDRAWN");
        em.createNativeQuery("insert into withdrawal (release_id, kind, explanation, withdrawn_at, withdrawn_by)"
                        + " select id, 'NOTICE', 'Nội dung sai.', now(), created_by from release where asset_id = ?")
                .setParameter(1, asset.value())
                .executeUpdate();
        var release = (UUID) em.createNativeQuery("select id from release where asset_id = ?")
                .setParameter(1, asset.value())
                .getSingleResult();
        log.append(ChangeKind.WITHDRAW, asset, 1, new ReleaseId(release), clock.instant());
    }

    /** A passage in the file of the asset's version. */
    public void passage(AssetId asset, String kind, int place, String content) {
        em.createNativeQuery(
                        """
                        insert into search_passage (version_id, position, ordinal, kind, place, content, plain)
                        select v.id, 1, ?, ?, ?, ?, ?::tsvector from asset_version v where v.asset_id = ?""")
                .setParameter(1, place)
                .setParameter(2, kind)
                .setParameter(3, place)
                .setParameter(4, content)
                .setParameter(5, WordVector.plain().add(SearchWords.of(content)).toString())
                .setParameter(6, asset.value())
                .executeUpdate();
    }

    /** A draft with this title, which is invisible outside the agency. */
    public AssetId draft(OrganisationId agency, String title) {
        var asset = hub.asset(agency, hub.officer(agency, Role.UPLOADER));
        em.flush();
        em.createNativeQuery("insert into draft (asset_id, lock_version, texts, notes, saved_at, saved_by)"
                        + " values (?, 1, ?::jsonb, '{}', now(), ?)")
                .setParameter(1, asset.id().value())
                .setParameter(2, TextsJson.write(AssetFixtures.titled(title)).toString())
                .setParameter(3, UUID.randomUUID())
                .executeUpdate();
        return asset.id();
    }

    public Actor uploader(OrganisationId agency) {
        return hub.officer(agency, Role.UPLOADER);
    }

    public Actor releaser(OrganisationId agency) {
        return hub.officer(agency, Role.RELEASER);
    }

    /** Changes the state of the asset's release, as a withdrawal does, without events; the index keeps its document. */
    public void move(AssetId asset, String state) {
        em.createNativeQuery("delete from shown_release where asset_id = ?")
                .setParameter(1, asset.value())
                .executeUpdate();
        em.createNativeQuery("update release set state = ? where asset_id = ?")
                .setParameter(1, state)
                .setParameter(2, asset.value())
                .executeUpdate();
    }

    /** Ends the asset's release at this instant, without events. */
    public void end(AssetId asset, Instant at) {
        em.createNativeQuery("update release set expires_at = ? where asset_id = ?")
                .setParameter(1, at.atOffset(ZoneOffset.UTC))
                .setParameter(2, asset.value())
                .executeUpdate();
    }

    public long documents(AssetId asset) {
        return ((Number) em.createNativeQuery("select count(*) from search_document where asset_id = ?")
                        .setParameter(1, asset.value())
                        .getSingleResult())
                .longValue();
    }

    /** True if this word is known as a correction. */
    public boolean isKnown(String word) {
        return (Boolean) em.createNativeQuery("select exists (select 1 from search_word where word = ?)")
                .setParameter(1, word)
                .getSingleResult();
    }

    // the fixture's version is sealed with other texts, which nothing reads here
    private void describe(AssetId asset, UUID version, Item item) {
        var texts = PublicTexts.EMPTY
                .with(MetadataField.TITLE, item.title())
                .with(MetadataField.DESCRIPTION, item.description())
                .with(MetadataField.TOPIC, "III.1")
                .with(MetadataField.AUDIENCE, List.of("citizens"))
                .with(MetadataField.TEXT, item.text());
        em.createNativeQuery("alter table asset_version disable trigger asset_version_is_sealed")
                .executeUpdate();
        em.createNativeQuery(
                        "update asset_version set texts = ?::jsonb, notes = '{\"planTasks\": [\"3.4\"]}' where id = ?")
                .setParameter(1, TextsJson.write(texts).toString())
                .setParameter(2, version)
                .executeUpdate();
        em.createNativeQuery("alter table asset_version enable trigger asset_version_is_sealed")
                .executeUpdate();
        em.createNativeQuery("update asset set kind = ?, language = ? where id = ?")
                .setParameter(1, item.kind())
                .setParameter(2, item.language())
                .setParameter(3, asset.value())
                .executeUpdate();
    }

    /** All columns of a saved search, as one text. */
    public String savedSearchColumns(UUID id) {
        return (String) em.createNativeQuery("select s::text from saved_search s where s.id = ?")
                .setParameter(1, id)
                .getSingleResult();
    }

    /** The hash that the migration of saved searches computes for an address, in a separate table. */
    public String hashedByMigration(String token) throws IOException {
        run("create temporary table saved_search (token text) on commit drop");
        run("insert into saved_search values ('" + token + "')");
        for (var statement : migration().replaceAll("--.*", "").split(";")) if (!statement.isBlank()) run(statement);
        return (String) em.createNativeQuery("select token_sha256 from pg_temp.saved_search")
                .getSingleResult();
    }

    private static String migration() throws IOException {
        try (var sql = SearchableCatalogue.class.getResourceAsStream(
                "/db/migration/V221__saved_search_tokens_as_hashes.sql")) {
            return new String(requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void run(String statement) {
        em.createNativeQuery(statement).executeUpdate();
    }
}
