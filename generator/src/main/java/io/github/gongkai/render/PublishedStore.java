package io.github.gongkai.render;

import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's view of what is published, in memory and read only. Documents that are withheld are not in it, so no JBake
 * plug-in can show them.
 */
final class PublishedStore extends ContentStore {

    private final List<DocumentModel> documents;

    PublishedStore(List<DocumentModel> documents) {
        super("memory", "gongkai");
        this.documents = documents;
    }

    private DocumentList<DocumentModel> select(Predicate<DocumentModel> wanted) {
        Stream<DocumentModel> found = documents.stream().filter(wanted);
        if (getStart() >= 0 && getLimit() >= 0) {
            found = found.skip(getStart()).limit(getLimit());
        }
        DocumentList<DocumentModel> list = new DocumentList<>();
        found.forEach(list::add);
        return list;
    }

    private static boolean tagged(DocumentModel document, String tag) {
        return List.of(document.getTags()).contains(tag);
    }

    @Override
    public long getDocumentCount(String docType) {
        return documents.stream()
                .filter(document -> docType.equals(document.getType()))
                .count();
    }

    @Override
    public long getPublishedCount(String docType) {
        return getDocumentCount(docType);
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return select(document -> uri.equals(document.get("uri")));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return select(document -> true);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        return getPublishedPosts();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return select(document -> tagged(document, tag));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return getPublishedPostsByTag(tag);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return select(document -> "pages".equals(document.getType()));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String docType) {
        return select(document -> docType.equals(document.getType()));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType) {
        return getPublishedContent(docType);
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
        return getPublishedContent(docType);
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return new DocumentList<>();
    }

    @Override
    public Set<String> getTags() {
        Set<String> tags = new TreeSet<>();
        documents.forEach(document -> tags.addAll(List.of(document.getTags())));
        return tags;
    }

    @Override
    public Set<String> getAllTags() {
        return getTags();
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void startup() {}

    @Override
    public void close() {}

    @Override
    public void shutdown() {}

    @Override
    public void drop() {
        throw readOnly();
    }

    @Override
    public void deleteContent(String uri) {
        throw readOnly();
    }

    @Override
    public void deleteAllByDocType(String docType) {
        throw readOnly();
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        throw readOnly();
    }

    @Override
    public void addDocument(DocumentModel document) {
        throw readOnly();
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("the store of published documents is read only");
    }
}
