package id.redaksi.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.languagetool.server.HTTPServer;
import org.languagetool.server.HTTPServerConfig;
import org.languagetool.server.PortBindingException;

/**
 * The server as the child of one program.
 *
 * <p>It says "alive" as soon as it runs, and "ready PORT" once it has checked a sentence. It listens on the loopback
 * address only, on the port given as its argument where that is free, else on any that is. When standard input ends it
 * is gone at once, so that it never outlives the program that holds the other end, however that ended. Nothing it
 * prints holds a word of what it checks.
 */
public final class GuardedServer {

  private static final String LOOPBACK = "127.0.0.1";
  private static final int MILLISECONDS_FOR_ONE_CHECK = 3000;
  private static final int ATTEMPTS = 8;
  private static final String FIRST_CHECK =
      "language=id&level=picky&text=Petani+di+desa+itu+memanen+jagung+dua+kali+tahun+ini.";

  private GuardedServer() {
  }

  public static void main(String[] args) {
    PrintStream answers = System.out;
    PrintStream log = System.err;
    answers.println("alive");
    answers.flush();
    // LanguageTool quotes what it could not check, in its log and in its exceptions.
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    Thread guard = new Thread(GuardedServer::endWithInput, "guard");
    guard.setDaemon(true);
    guard.start();
    try {
      int port = serve(args.length > 0 ? Integer.parseInt(args[0]) : freePort());
      checkOnce(port, log);
      answers.println("ready " + port);
      answers.flush();
    } catch (Throwable failure) {
      describe(failure, log);
      Runtime.getRuntime().halt(1);
    }
  }

  private static void endWithInput() {
    try {
      while (System.in.read() >= 0) {
        continue;
      }
    } catch (IOException closed) {
      // The same as the end.
    }
    Runtime.getRuntime().halt(0);
  }

  /** Serves on {@code port} or, where another program has it, on one that is free; returns which. */
  private static int serve(int port) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        new HTTPServer(new Config(port), false, LOOPBACK, Set.of(LOOPBACK)).run();
        return port;
      } catch (PortBindingException taken) {
        if (attempt == ATTEMPTS) {
          throw taken;
        }
        port = freePort();
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
      return socket.getLocalPort();
    }
  }

  /** The first check loads the rules and takes a second; it is nobody's draft. */
  private static void checkOnce(int port, PrintStream log) throws IOException {
    URI address = URI.create("http://" + LOOPBACK + ":" + port + "/v2/check");
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
    connection.setDoOutput(true);
    try (OutputStream request = connection.getOutputStream()) {
      request.write(FIRST_CHECK.getBytes(StandardCharsets.US_ASCII));
    }
    boolean well = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    try (InputStream response = well ? connection.getInputStream() : connection.getErrorStream()) {
      String said = new String(response.readAllBytes(), StandardCharsets.UTF_8);
      if (!well) {
        log.println(said);
        throw new IOException("the first check failed");
      }
    }
  }

  private static void describe(Throwable failure, PrintStream log) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      log.println(one.getClass().getName());
      for (StackTraceElement place : one.getStackTrace()) {
        log.println("  at " + place);
      }
    }
    log.flush();
  }

  private static final class Config extends HTTPServerConfig {
    Config(int port) {
      super(port);
      pipelineCaching = true;
      maxPipelinePoolSize = 2;
      pipelineExpireTime = Integer.MAX_VALUE / 1000;
      cacheSize = 500;
      maxCheckThreads = 1;
      maxCheckTimeMillisAnonymous = MILLISECONDS_FOR_ONE_CHECK;
    }
  }
}
