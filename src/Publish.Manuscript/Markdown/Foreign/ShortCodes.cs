using System.Buffers;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>Short codes of emoji, <c>:smile:</c>, as GitHub and chat programs have them.</summary>
internal static class ShortCodes
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_+-");

    /// <summary>Those of one word that people use; a code of several words is one by its underscores.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "+1", "-1", "100", "alien", "angry", "apple", "art", "balloon", "beer", "bell", "bike", "bird", "bomb", "book", "books", "boom", "bow", "brain", "bug", "bulb", "bus",
        "cactus", "cake", "calendar", "camera", "car", "cat", "chicken", "clap", "clock", "cloud", "coffee", "confetti", "construction", "cookie", "cool", "cry", "dart",
        "dizzy", "dog", "dragon", "earth", "egg", "email", "exclamation", "eye", "eyes", "fearful", "fire", "fist", "flag", "flower", "fox", "frog", "gem", "ghost", "gift",
        "globe", "grin", "grinning", "hammer", "hand", "hash", "heart", "heavy", "herb", "honeybee", "hourglass", "house", "hug", "hugs", "information", "joy", "key", "kiss",
        "laughing", "leaf", "leaves", "link", "lock", "mag", "mailbox", "map", "mask", "memo", "microphone", "moon", "mouse", "muscle", "mushroom", "nerd", "ok", "package",
        "page", "palm", "paperclip", "party", "pencil", "penguin", "phone", "pill", "pizza", "point", "poop", "pray", "printer", "pushpin", "question", "rabbit", "rage",
        "rainbow", "recycle", "relaxed", "robot", "rocket", "rose", "sad", "scissors", "scream", "seedling", "shrug", "skull", "smile", "smiley", "smirk", "snail", "snake",
        "snowflake", "sob", "sparkle", "sparkles", "speaker", "star", "stars", "stop", "sun", "sunflower", "sunglasses", "sunny", "sweat", "tada", "tea", "thinking",
        "thumbsdown", "thumbsup", "tongue", "tree", "trophy", "tulip", "turtle", "umbrella", "unicorn", "unlock", "v", "vomit", "warning", "watch", "wave", "whale", "wine",
        "wink", "wolf", "worried", "wrench", "x", "yum", "zap", "zzz",
    };

    public static ForeignFind? Find(string words, int at)
    {
        if (at > 0 && (char.IsLetterOrDigit(words[at - 1]) || words[at - 1] is ':' or '/')) return null;
        var rest = words.AsSpan(at + 1);
        var length = rest.IndexOfAnyExcept(Letters);
        if (length is < 1 or > 40 || rest[length] != ':') return null;
        if (length + 1 < rest.Length && (char.IsLetterOrDigit(rest[length + 1]) || rest[length + 1] == ':')) return null;
        var name = rest[..length].ToString();
        if (!Common.Contains(name) && !IsSeveralWords(name)) return null;
        return new(at, at + length + 2, (bag, span) => bag.ShortCode(span, $":{name}:"));
    }

    private static bool IsSeveralWords(string name) => name.Contains('_', StringComparison.Ordinal) && char.IsAsciiLetter(name[0]) && name[^1] != '_';
}
