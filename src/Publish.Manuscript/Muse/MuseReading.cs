using Publish.Manuscript.Drafting;
using Publish.Manuscript.Languages;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Muse;

/// <summary>What is at hand while a .muse is read.</summary>
internal sealed class MuseReading(Draft draft, MusePictures pictures, DiagnosticBag diagnostics)
{
    public Draft Draft => draft;

    public MusePictures Pictures => pictures;

    public DiagnosticBag Diagnostics => diagnostics;

    public MuseNotes Notes { get; set; } = null!;

    /// <param name="lost">How many words of the text are gone with it.</param>
    public void Lose(LossKind kind, string words, int lost = 0) => draft.Lose(kind, words, lost);

    public static Attributes InLanguage(string typed) => LanguageReading.Of(typed).Tag is { } tag ? Attributes.None with { Language = tag } : Attributes.None;
}
