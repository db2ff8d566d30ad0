using Publish.Manuscript.PlainText.Classifying;

namespace Publish.Manuscript.PlainText.Surveying;

/// <summary>Short blocks that look alike; they are taken for the same, all over the text.</summary>
/// <param name="Members">Blocks, in the order of the text.</param>
internal sealed record LineClass(Look Look, IReadOnlyList<int> Members)
{
    /// <summary>The rank of the blank lines before the middle one.</summary>
    public int Gap { get; init; }

    /// <summary>Members of which no other says the same: 0 to 100.</summary>
    public int DistinctPercent { get; init; }

    /// <summary>Blocks between a member and the next one of its class, of the middle one.</summary>
    public int MedianGap { get; init; }

    /// <summary>Members under which long prose, verse or a list stands: 0 to 100.</summary>
    public int ProsePercent { get; init; }

    /// <summary>Steps of their numbers that go up by one: 0 to 100; 0 where they carry none.</summary>
    public int ChainPercent { get; init; }

    /// <summary>Members that the list of contents names: 0 to 100.</summary>
    public int ContentsPercent { get; init; }

    /// <summary>Members with a member of the same class directly above or below: 0 to 100.</summary>
    public int CrowdPercent { get; init; }
}

/// <summary>Puts short blocks into classes and measures these over the whole text.</summary>
internal static class ClassReader
{
    private const int LongProse = 120;

    /// <summary>A paragraph that ends a sentence is text though it is shorter.</summary>
    private const int ShortProse = 80;

    public static List<LineClass> Read(Sheet sheet, Look?[] looks, Func<int, bool> isNamed, string[] letters)
    {
        var groups = new Dictionary<Look, List<int>>();
        for (var i = 0; i < looks.Length; i++)
        {
            if (looks[i] is not { } look) continue;
            var key = Key(look);
            if (!groups.TryGetValue(key, out var members)) groups.Add(key, members = []);
            members.Add(i);
        }
        return [.. groups.Select(group => Measured(sheet, group.Key, group.Value, looks, isNamed, letters))];
    }

    /// <summary>What a numbered heading says of itself outweighs where it stands and how it ends.</summary>
    public static Look Key(Look look) => look.Form switch
    {
        LookForm.Part or LookForm.Chapter => new(look.Form, LookCase.Capitals, LookPlace.Margin, 0, Language.Ending.Open, '\0'),
        LookForm.Roman or LookForm.Arabic => look with { End = Language.Ending.Open, Wrapper = '\0', Case = LookCase.Capitals, Gap = 0 },
        LookForm.RomanTitle or LookForm.ArabicTitle or LookForm.LetterTitle => look with { End = look.End == Language.Ending.FullStop ? Language.Ending.Open : look.End, Gap = 0 },
        _ => look,
    };

    private static LineClass Measured(Sheet sheet, Look look, List<int> members, Look?[] looks, Func<int, bool> isNamed, string[] letters)
    {
        var numbers = members.Select(i => Look.NumberOf(sheet[i].Block.Text.AsSpan().Trim("_=+~[]()-–— "))).Where(n => n > 0).ToList();
        return new(look, members)
        {
            Gap = MiddleOf(members.Select(i => looks[i]!.Value.Gap)),
            DistinctPercent = members.Select(i => letters[i]).Distinct(StringComparer.Ordinal).Count() * 100 / members.Count,
            MedianGap = MedianGapOf(members),
            ProsePercent = Percent(members, i => StandsOverText(sheet, i)),
            ChainPercent = look.IsNumbered && numbers.Count * 10 >= members.Count * 9 && members.Count > 2 ? NumberChain.Share(numbers) : 0,
            ContentsPercent = Percent(members, isNamed),
            CrowdPercent = members.Count < 2 ? 0 : Percent(members, i => members.BinarySearch(i + 1) >= 0 || members.BinarySearch(i - 1) >= 0),
        };
    }

    private static int Percent(List<int> members, Func<int, bool> holds) => members.Count(holds) * 100 / members.Count;

    private static int MedianGapOf(List<int> members)
    {
        if (members.Count < 2) return int.MaxValue;
        var gaps = new List<int>();
        for (var i = 1; i < members.Count; i++) gaps.Add(members[i] - members[i - 1]);
        return MiddleOf(gaps);
    }

    private static int MiddleOf(IEnumerable<int> numbers)
    {
        var sorted = numbers.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    /// <summary>Below it, or below the next short block, begins text that goes on.</summary>
    private static bool StandsOverText(Sheet sheet, int i)
    {
        for (var next = i + 1; next < sheet.Count && next <= i + 3; next++)
        {
            if (sheet[next].Role is Role.Omitted or Role.Picture) continue;
            if (sheet[next].Role is Role.Verse or Role.Quotation or Role.Item or Role.Items or Role.Entry || IsText(sheet[next].Block)) return true;
        }
        return false;
    }

    private static bool IsText(Blocks.TextBlock block) =>
        block.Text.Length >= LongProse || block.Text.Contains('\n') || (block.Text.Length >= ShortProse && block.Shape == Blocks.BlockShape.Prose && Language.Phrase.EndsSentence(block.Text));
}
