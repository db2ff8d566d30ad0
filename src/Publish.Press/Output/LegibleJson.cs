using System.Text.Encodings.Web;

namespace Publish.Press.Output;

internal static class LegibleJson
{
    /// <summary>Letters of every script stand as they are: these files are read by people too, and never put into a web page.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
}
