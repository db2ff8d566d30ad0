using Publish.Model.Glossaries.Inflection;
using Publish.Model.Naming;

namespace Publish.Model.Glossaries;

/// <summary>The letters under which a reader looks entries up.</summary>
public sealed class GlossaryLetters
{
    private const int FewestEntries = 40;

    private readonly IInflection inflection;
    private readonly Collation collation;

    private GlossaryLetters(string language) => (inflection, collation) = (Inflections.Of(language), Collation.Of(language));

    /// <summary>Null where nobody needs them: the glossary is short, or not in the alphabet's order.</summary>
    /// <param name="language">BCP 47.</param>
    public static GlossaryLetters? For(Glossary glossary, Settings settings, string language) =>
        settings.SortGlossary && glossary.Entries.Count >= FewestEntries ? new(language) : null;

    /// <summary>The entry's letter as a capital, an article before the term left aside; empty where no letter begins it.</summary>
    public string Of(GlossaryEntry entry) => collation.Initial(GlossaryOrder.HeadOf(entry, inflection));
}
