import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.Build;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.cluster.metadata.IndexNameExpressionResolver;
import org.elasticsearch.cluster.node.DiscoveryNodes;
import org.elasticsearch.common.io.stream.NamedWriteableRegistry;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.ClusterSettings;
import org.elasticsearch.common.settings.IndexScopedSettings;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.common.settings.SettingsFilter;
import org.elasticsearch.env.Environment;
import org.elasticsearch.features.NodeFeature;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.ActionPlugin;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestController;
import org.elasticsearch.rest.RestHandler;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;

/**
 * What our analyzers name and a node from Maven Central lacks, because its modules are not published there: Lucene's
 * own filters under the official names and parameters, and an answer to GET /, which clients ask first. For tests only.
 */
public class AnalysisForTests extends Plugin implements AnalysisPlugin, ActionPlugin {

    private record CharFilter(String name, UnaryOperator<Reader> wrap) implements NormalizingCharFilterFactory {
        @Override
        public Reader create(Reader text) {
            return wrap.apply(text);
        }
    }

    private record TokenFilter(String name, UnaryOperator<TokenStream> wrap) implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream tokens) {
            return wrap.apply(tokens);
        }
    }

    @Override
    public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
        return Map.of(
            "mapping", AnalysisPlugin.requiresAnalysisSettings(AnalysisForTests::mapping),
            "pattern_replace", AnalysisPlugin.requiresAnalysisSettings(AnalysisForTests::patternReplace));
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of("pattern", AnalysisForTests::pattern);
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
            "ngram", AnalysisForTests::ngram,
            "pattern_replace", AnalysisPlugin.requiresAnalysisSettings(AnalysisForTests::patternReplaceInTokens),
            "stemmer", AnalysisForTests::stemmer,
            "stemmer_override", AnalysisPlugin.requiresAnalysisSettings(AnalysisForTests::stemmerOverride));
    }

    private static CharFilterFactory mapping(IndexSettings index, Environment environment, String name, Settings settings) {
        NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
        for (String rule : required(environment, name, settings, "mappings")) {
            String[] sides = sides(rule);
            builder.add(unescaped(sides[0]), unescaped(sides[1]));
        }
        NormalizeCharMap map = builder.build();
        return new CharFilter(name, text -> new MappingCharFilter(map, text));
    }

    private static CharFilterFactory patternReplace(
        IndexSettings index, Environment environment, String name, Settings settings) {
        Pattern pattern = compiled(settings, settings.get("pattern"));
        String replacement = settings.get("replacement", "");
        return new CharFilter(name, text -> new PatternReplaceCharFilter(pattern, replacement, text));
    }

    private static TokenFilterFactory patternReplaceInTokens(
        IndexSettings index, Environment environment, String name, Settings settings) {
        Pattern pattern = compiled(settings, settings.get("pattern"));
        String replacement = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        return new TokenFilter(name, tokens -> new PatternReplaceFilter(tokens, pattern, replacement, all));
    }

    private static TokenizerFactory pattern(IndexSettings index, Environment environment, String name, Settings settings) {
        Pattern pattern = compiled(settings, settings.get("pattern", "\\W+"));
        int group = settings.getAsInt("group", -1);
        return TokenizerFactory.newFactory(name, () -> new PatternTokenizer(pattern, group));
    }

    private static TokenFilterFactory ngram(IndexSettings index, Environment environment, String name, Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        if (max - min > index.getMaxNgramDiff()) {
            throw new IllegalArgumentException("ngram [" + name + "]: max_gram - min_gram is over index.max_ngram_diff");
        }
        boolean keep = settings.getAsBoolean("preserve_original", false);
        return new TokenFilter(name, tokens -> new NGramTokenFilter(tokens, min, max, keep));
    }

    private static TokenFilterFactory stemmer(IndexSettings index, Environment environment, String name, Settings settings) {
        String language = settings.get("language", settings.get("name", "porter"));
        return new TokenFilter(name, switch (language) {
            case "arabic" -> ArabicStemFilter::new;
            case "porter2" -> tokens -> new SnowballFilter(tokens, "English");
            case "porter" -> PorterStemFilter::new; // the node itself builds each kind of filter once without settings
            default -> throw new IllegalArgumentException("no stemmer for [" + language + "] in the test plugin");
        });
    }

    private static TokenFilterFactory stemmerOverride(
        IndexSettings index, Environment environment, String name, Settings settings) {
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
        for (String rule : required(environment, name, settings, "rules")) {
            String[] sides = sides(rule);
            for (String word : sides[0].split(",")) {
                builder.add(word.trim(), sides[1]);
            }
        }
        try {
            StemmerOverrideFilter.StemmerOverrideMap map = builder.build();
            return new TokenFilter(name, tokens -> new StemmerOverrideFilter(tokens, map));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern compiled(Settings settings, String pattern) {
        if (pattern == null) {
            throw new IllegalArgumentException("a pattern_replace filter needs a pattern");
        }
        return Regex.compile(pattern, settings.get("flags"));
    }

    private static List<String> required(Environment environment, String name, Settings settings, String key) {
        List<String> rules = Analysis.getWordList(environment, settings, key);
        if (rules == null) {
            throw new IllegalArgumentException("[" + name + "] needs " + key);
        }
        return rules;
    }

    private static String[] sides(String rule) {
        String[] sides = rule.split("=>", -1);
        if (sides.length != 2) {
            throw new IllegalArgumentException("not a rule of the form a => b: [" + rule + "]");
        }
        return new String[] { sides[0].trim(), sides[1].trim() };
    }

    /** A mapping names characters by backslash, u and four digits; the other escapes are not needed here. */
    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    @Override
    public Collection<RestHandler> getRestHandlers(
        Settings settings, NamedWriteableRegistry writeables, RestController controller, ClusterSettings cluster,
        IndexScopedSettings indices, SettingsFilter filter, IndexNameExpressionResolver names,
        Supplier<DiscoveryNodes> nodes, Predicate<NodeFeature> features) {
        return List.of(new Greeting(nodes));
    }

    /** GET /: who answers, in which version. */
    private static final class Greeting extends BaseRestHandler {
        private final Supplier<DiscoveryNodes> nodes;

        Greeting(Supplier<DiscoveryNodes> nodes) {
            this.nodes = nodes;
        }

        @Override
        public String getName() {
            return "greeting_for_tests";
        }

        @Override
        public List<Route> routes() {
            return List.of(new Route(RestRequest.Method.GET, "/"), new Route(RestRequest.Method.HEAD, "/"));
        }

        @Override
        protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
            return channel -> {
                try (var json = channel.newBuilder()) {
                    json.startObject().field("name", nodes.get().getLocalNode().getName());
                    json.startObject("version").field("number", Build.current().version()).endObject();
                    json.field("tagline", "You Know, for Search").endObject();
                    channel.sendResponse(new RestResponse(RestStatus.OK, json));
                }
            };
        }
    }
}
