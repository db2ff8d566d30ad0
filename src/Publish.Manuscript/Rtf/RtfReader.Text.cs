using System.Globalization;
using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WordProcessing;

namespace Publish.Manuscript.Rtf;

internal sealed partial class RtfReader
{
    private const string Accepted = "the text is as if all changes had been accepted";

    private readonly Dictionary<LinkTarget, LinkTarget?> checkedLinks = [];

    /// <summary>Behind a note's own number, which is the zine's, stands a space.</summary>
    private bool beginsNote;

    private void Byte()
    {
        if (fallback > 0) fallback--;
        else if (state.Place == RtfPlace.Picture) picture?.Digit(tokens.Byte);
        else if (state.Place != RtfPlace.Skipped) pending.Add(tokens.Byte);
    }

    private void Char(char sign)
    {
        if (fallback > 0)
        {
            fallback--;
            return;
        }
        FlushBytes();
        Put(sign.ToString());
    }

    /// <summary>Signs that have words: they part no run of letters.</summary>
    private bool OfText(string word, int? number)
    {
        var sign = word switch
        {
            "emdash" => '—',
            "endash" => '–',
            "lquote" => '‘',
            "rquote" => '’',
            "ldblquote" => '“',
            "rdblquote" => '”',
            "bullet" => '•',
            "emspace" => '\u2003',
            "enspace" => '\u2002',
            "qmspace" => '\u2005',
            "zwj" => '\u200D',
            "zwnj" => '\u200C',
            "ltrmark" => '\u200E',
            "rtlmark" => '\u200F',
            _ => '\0',
        };
        if (sign != '\0') Char(sign);
        else if (word == "u" && number is { } code) Unicode(code);
        else if (word == "uc") state.Fallbacks = Math.Clamp(number ?? 1, 0, 16);
        else return false;
        return true;
    }

    /// <summary>Numbers above 32767 are written as negative ones.</summary>
    private void Unicode(int code)
    {
        FlushBytes();
        if (code is >= -32768 and <= 0xFFFF) Put(((char)(ushort)code).ToString());
        fallback = state.Fallbacks;
    }

    private void FlushBytes()
    {
        if (pending.Count == 0) return;
        var words = fonts.IsOfSigns(state.Font) && state.Place == RtfPlace.Text ? string.Concat(pending.Select(sign => sign <= ' ' ? (char)sign : (char)(0xF000 + sign))) : fonts.EncodingOf(state.Font).GetString(pending.ToArray());
        pending.Clear();
        Put(words);
    }

    private void Put(string words)
    {
        switch (state.Place)
        {
            case RtfPlace.Text: text.Append(words); break;
            case RtfPlace.Fonts: fonts.Name(words); break;
            case RtfPlace.Styles: styles.Name(words); break;
            case RtfPlace.Caught: state.Caught?.Append(words); break;
        }
    }

    private void FlushText()
    {
        FlushBytes();
        if (text.Length == 0) return;
        var words = text.ToString();
        text.Clear();
        Keep(Legal(words));
    }

    /// <summary>Halves of signs, and signs for terminals.</summary>
    private string Legal(string words)
    {
        var wrong = 0;
        var legal = string.Create(words.Length, words, (span, typed) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                var sign = typed[i];
                var isWhole = char.IsHighSurrogate(sign) ? i + 1 < typed.Length && char.IsLowSurrogate(typed[i + 1]) : !char.IsLowSurrogate(sign) || (i > 0 && char.IsHighSurrogate(typed[i - 1]));
                span[i] = !isWhole || (char.IsControl(sign) && sign != '\t') || sign is '\uFFFE' or '\uFFFF' ? '\uFFFD' : sign;
                if (span[i] != sign) wrong++;
            }
        });
        if (wrong > 0) ledger.Lose("sign that no text may hold", "� stands for it: look what was meant", "", count: wrong);
        return legal;
    }

    private void Keep(string words)
    {
        if (fields.IsInstruction) return;
        var draft = flow.Draft;
        if (words.AsSpan().ContainsAnyInRange('\uF020', '\uF0FF') && fonts.NameOf(state.Font) is var font) words = string.Concat(words.Select(sign => sign is >= '\uF020' and <= '\uF0FF' ? Sign(font, sign) : sign.ToString()));
        words = words.Replace("\uFEFF", "", StringComparison.Ordinal).Replace('\u2028', ' ');
        if (beginsNote) words = words.TrimStart(' ', '\u00A0');
        if (words.Length == 0) return;
        beginsNote = false;
        if (state.IsDeleted)
        {
            ledger.Lose("deletion that was marked", Accepted, words);
            return;
        }
        if (fields.Fate == FieldFate.List || styles.Of(state.Style).Role == StyleRole.Contents) draft.Drop("line of a list of contents", "the zine makes its own contents, with its own pages", words);
        else if (fields.Fate == FieldFate.PageNumber) draft.Drop("number of a page", "the zine numbers its own", words + " ");
        else if ((state.Face & Face.Hidden) != 0) draft.Drop("hidden text", "it was not shown in the document either", words);
        else Add(words);
    }

    private void Add(string words)
    {
        if (++count > MostPieces) throw new PackageException(PackageFault.TooLarge);
        if (state.IsInserted) ledger.Lose("insertion that was marked", Accepted, words);
        if ((state.Face & Face.Capitals) != 0 && words.Any(char.IsLower)) ledger.Lose("word shown in capitals", "it stands as it was typed, in small letters", words);
        var spoken = RtfLanguages.TagOf(state.Language);
        if (spoken is not null) languages[spoken] = languages.GetValueOrDefault(spoken) + words.Length;
        flow.Draft.Pieces.Add(new TextPiece(words.Replace('\t', ' '), Source.Add(words), LookOf(spoken)));
    }

    private string Sign(string? font, char sign)
    {
        if (SymbolFonts.Is(font) && SymbolFonts.SignOf(font!, sign) is { } known) return known;
        if (!SymbolFonts.Is(font) && !fonts.IsOfSigns(state.Font)) return ((char)(sign - 0xF000)).ToString();
        ledger.Lose("sign of a font of signs", $"it is not known what it shows in {font ?? "its font"}: � stands for it", Source.Last);
        return "\uFFFD";
    }

    private Look LookOf(string? spoken)
    {
        var face = state.Face & ~(Face.Hidden | Face.Capitals);
        var style = styles.Of(state.Style);
        // What all letters have by a style that says what they are for has no meaning of its own.
        if (style.Role != StyleRole.None || style.Level > 0) face &= ~style.Face;
        if (StyleWords.IsTypewriter(fonts.NameOf(state.Font))) face |= Face.Typewriter;
        return new(face, spoken, FieldLink(), state.HalfPoints);
    }

    /// <summary>Of the field round it, one object for each.</summary>
    private LinkTarget? FieldLink()
    {
        if (fields.Link is not { } link) return null;
        if (!checkedLinks.TryGetValue(link, out var known)) checkedLinks[link] = known = LinkTarget.Checked(link);
        return known;
    }

    private void Instructed(FieldInstruction? instruction)
    {
        if (instruction is null || fields.Fate == FieldFate.List && instruction.Fate != FieldFate.List) return;
        if (instruction.Link is { } target && LinkTarget.Checked(target) is var place)
        {
            ledger.Links++;
            if (place is null) ledger.Lose("link to a file", "its words stand without it, since the file is not part of the zine", target.Url ?? "");
            else if (place.Anchor is { } anchor) wanted.Add(anchor);
        }
        if (instruction.Fate == FieldFate.List) ledger.Lose(instruction.Name == "TOC" ? "list of contents" : "index", "the zine makes its own contents, with its own pages", "");
        else if (instruction.Name == "SYMBOL" && instruction.Arguments is [var code, ..] && int.TryParse(code, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 0xD800)
            Keep(SymbolFonts.Is(instruction.Switches.GetValueOrDefault('f', "")) ? SymbolFonts.SignOf(instruction.Switches['f'], (char)number) ?? "\uFFFD" : ((char)number).ToString());
    }

    private bool OfLetters(string word, int? number)
    {
        var isOn = number != 0;
        switch (word)
        {
            case "plain": state.PlainLetters(defaultFont, defaultLanguage); break;
            case "b": Switch(Face.Bold, isOn); break;
            case "i": Switch(Face.Italic, isOn); break;
            case "scaps": Switch(Face.SmallCaps, isOn); break;
            case "caps": Switch(Face.Capitals, isOn); break;
            case "strike" or "striked": Switch(Face.Strike, isOn); break;
            case "v": Switch(Face.Hidden, isOn); break;
            case "ul" or "uldb" or "ulw" or "uld" or "uldash" or "ulth" or "ulwave": Switch(Face.Underline, isOn); break;
            case "ulnone": Switch(Face.Underline, false); break;
            case "highlight": Switch(Face.Highlight, number > 0); break;
            case "super" or "sub" when !isOn: state.Face &= ~(Face.Superscript | Face.Subscript); break;
            case "super": Raise(Face.Superscript); break;
            case "sub": Raise(Face.Subscript); break;
            case "up": Raise(number == 0 ? Face.None : Face.Superscript); break;
            case "dn": Raise(number == 0 ? Face.None : Face.Subscript); break;
            case "nosupersub": Raise(Face.None); break;
            case "deleted": state.IsDeleted = isOn; break;
            case "revised": state.IsInserted = isOn; break;
            case "fs": state.HalfPoints = number ?? 24; break;
            case "f" when state.Place == RtfPlace.Fonts: fonts.Begin(number ?? 0); break;
            case "f": state.Font = number ?? defaultFont; break;
            case "lang": state.Language = number ?? -1; break;
            default: return false;
        }
        return true;
    }

    private void Switch(Face face, bool isOn) => state.Face = isOn ? state.Face | face : state.Face & ~face;

    private void Raise(Face face) => state.Face = (state.Face & ~(Face.Superscript | Face.Subscript)) | face;
}
