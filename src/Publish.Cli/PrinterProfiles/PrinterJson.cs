using System.Text.Json;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Cli.PrinterProfiles;

/// <summary>A printer's profile for other programs; lengths in millimetres.</summary>
internal static class PrinterJson
{
    public static void Write(PrinterProfile profile, string path, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, profile.Name);
        json.WriteString("file"u8, path);
        if (profile.Flip is { } flip) json.WriteString("flip"u8, flip == FlipEdge.Long ? "long" : "short");
        Write("front"u8, profile.Front, json);
        Write("back"u8, profile.Back, json);
        if (profile.Clear is { } clear) json.WriteNumber("clear"u8, Rounded(clear));
        if (profile.Gain is { } gain) json.WriteNumber("gain"u8, gain);
        if (profile.Frequency is { } frequency) json.WriteNumber("frequency"u8, frequency);
        json.WriteStartArray("drums"u8);
        foreach (var drum in profile.Drums) json.WriteStringValue(drum.Name);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(ReadOnlySpan<byte> name, Register register, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteNumber("right"u8, Rounded(register.Shift.X));
        json.WriteNumber("down"u8, Rounded(register.Shift.Y));
        json.WriteNumber("skew"u8, Rounded(register.Skew));
        json.WriteEndObject();
    }

    private static decimal Rounded(Length length) => decimal.Round(length.Millimetres, 2);
}
