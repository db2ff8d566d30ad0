namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>Takes each block for something, by its marks first and by its surroundings last. What no step claims stays a paragraph.</summary>
internal static class Classifier
{
    /// <summary>What a mark says by itself.</summary>
    public static void MarkPlain(Sheet sheet, PlainTextChoices choices, PictureLines pictures)
    {
        pictures.Mark(sheet, choices);
        PlainMarks.Mark(sheet);
        Lists.Mark(sheet);
        NoteTexts.Mark(sheet);
    }

    /// <summary>What takes several signs.</summary>
    public static void Classify(Sheet sheet)
    {
        GlossaryFinder.Mark(sheet);
        VerseGroups.Mark(sheet);
        Attributions.Mark(sheet);
        HeadingFinder.Mark(sheet);
        Quotations.Mark(sheet);
        HeadingLevels.Mark(sheet);
    }
}
