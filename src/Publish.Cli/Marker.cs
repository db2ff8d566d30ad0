namespace Publish.Cli; internal static class Marker;
