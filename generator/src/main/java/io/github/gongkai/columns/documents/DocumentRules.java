package io.github.gongkai.columns.documents;

import io.github.gongkai.column.Rule;
import java.util.List;

/** What documents have to keep beyond what every entry has to: elements, open attribute, validity. */
final class DocumentRules {

    static final List<Rule> ALL = List.of(
            new NumberReasonRule(),
            new NumberTwiceRule(),
            new IndexTwiceRule(),
            new SubjectRule(),
            new PrintedFactsRule(),
            new SuperiorKnownRule(),
            new NumberGapRule(),
            new AttributeSeriesRule(),
            new AttributeGroundRule(),
            new AttributeLateRule(),
            new AttributeSuperiorRule(),
            new AttributeReviewRule(),
            new AttributeLeadRule(),
            new AttributeGuidanceRule(),
            new AttributeLivelihoodRule(),
            new DisclosureScopeRule(),
            new NormativeOpenRule(),
            new NormativeSeriesRule(),
            new ExpiryRule(),
            new ExpiryWordingRule(),
            new LegalityReviewRule(),
            new FormalTextRule(),
            new ValidityRule(),
            new OutdatedBasisRule(),
            new PublishedLateRule(),
            new ElementsRule());

    private DocumentRules() {}
}
