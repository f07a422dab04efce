package org.dhruva.imports;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhruva.access.Caller;
import org.dhruva.access.Roles;
import org.dhruva.imports.register.Column;
import org.dhruva.imports.register.Register;
import org.dhruva.imports.sheet.Sheet;
import org.dhruva.service.http.CommandHeaders;
import org.dhruva.service.http.Page;
import org.dhruva.service.http.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Registers of partner organisations, entered as cases. */
@Path(LargeUploads.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PEER, Roles.LAWYER, Roles.CASEWORKER})
public class ImportResource {

  private static final String CSV = "text/csv;charset=UTF-8";
  private static final String PROFILE = "Whose columns; the service's own if left out.";

  @Inject Imports imports;
  @Inject Caller caller;

  @POST
  @Blocking
  @Consumes({Sheet.CSV, Sheet.XLSX})
  @Operation(
      operationId = "import",
      summary = "Checks a register, or enters one that was checked",
      description =
          "In two steps with the same file. With `dryRun=true` every row is read and decided as if it"
              + " were entered; the answer names each bad row, its column and what to do, and nothing"
              + " is entered. With `check`, the id of that answer, the good rows are entered, each"
              + " whole or not at all; bad ones are left. A row that was entered before is not"
              + " entered again: the same one is already there, a changed one is bad (row-changed)"
              + " and overwrites nothing. So a file can be sent again at any time, also after an"
              + " interruption, and no Idempotency-Key is needed. Each row needs what beginning such"
              + " a case by itself needs; a survivor who has not opened it makes her row a bad one."
              + " For each survivor who opened this part of her case to the caller, a look is"
              + " recorded, in a dry run too. The file: CSV in UTF-8 with commas or semicolons, or"
              + " the first sheet of an XLSX file; at most 50,000 rows, 60 columns and 16 MiB."
              + " Nothing of it is kept but its SHA-256 and the report, for 30 days."
              + " Problems of the file as a whole (422): file-empty, no-rows, too-many-rows,"
              + " too-many-columns, column-missing, column-unknown, column-twice, not-csv, not-utf-8,"
              + " csv-quoting-broken, not-xlsx, old-excel, xlsx-too-large-inside. 409 file-changed:"
              + " it is not the file that was checked. 503 too-many-imports: send it again soon.")
  @RequestBody(
      required = true,
      content = {
        @Content(mediaType = Sheet.CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = Sheet.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(
      responseCode = "200",
      description = "What was found, and what became of it.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Import.class)))
  @APIResponse(responseCode = "409", description = "file-changed")
  @APIResponse(responseCode = "422", description = "The file is no register.")
  @APIResponse(responseCode = "503", description = "too-many-imports")
  public Import enter(
      InputStream file,
      @Parameter(description = "true to check and enter nothing.") @QueryParam("dryRun")
          Boolean dryRun,
      @Parameter(description = "Id of the check; enters its good rows.") @QueryParam("check")
          UUID check,
      @Parameter(description = PROFILE + " Only with dryRun.") @QueryParam("profile")
          String profile,
      @Context HttpHeaders headers)
      throws IOException {
    boolean checks = Boolean.TRUE.equals(dryRun);
    if (checks == (check != null)) {
      throw Problems.badParameter(
          "dryRun", "send dryRun=true to check a file, or check with the id of its check.");
    }
    MediaType type = headers.getMediaType();
    Upload upload = Upload.read(file, type.getType() + "/" + type.getSubtype());
    var trace = new CommandHeaders(headers).trace();
    return checks
        ? imports.check(caller, upload, Optional.ofNullable(profile), trace)
        : imports.enter(caller, upload, check, trace);
  }

  @GET
  @Operation(
      operationId = "list-imports",
      summary = "The caller's imports, the latest first",
      description = "Counts only; one by one they have their bad rows.")
  public Uni<Page<Import>> list(
      @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return imports.list(caller.account(), cursor, limit);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "show-import",
      summary = "An import, with its first 1,000 bad rows",
      description = "For the account that made it, for 30 days.")
  public Uni<Import> show(@Parameter(description = "Id of the import.") @PathParam("id") UUID id) {
    return imports.found(caller.account(), id);
  }

  @GET
  @Path("/{id}/report")
  @Produces(CSV)
  @Operation(
      operationId = "import-report",
      summary = "The bad rows of an import, as CSV",
      description =
          "For the account that made it, for 30 days: row, column, code and what to do, of the first"
              + " 1,000 bad rows. Never repeats what a cell says.")
  @APIResponse(
      responseCode = "200",
      description = "The report.",
      content = @Content(mediaType = Sheet.CSV, schema = @Schema(type = SchemaType.STRING)))
  public Uni<Response> report(
      @Parameter(description = "Id of the import.") @PathParam("id") UUID id) {
    return imports
        .found(caller.account(), id)
        .map(found -> download(Csv.report(found.latest()), "import-" + id));
  }

  @GET
  @Path("/columns")
  @Operation(
      operationId = "import-columns",
      summary = "The columns of a register, what they mean and how they are written",
      description =
          "Also how the ids of cases follow from the keys of rows, so that one key can be kept over"
              + " the registers of all services.")
  public RegisterDescription columns(
      @Parameter(description = PROFILE) @QueryParam("profile") String profile) {
    return RegisterDescription.of(
        imports.register(Optional.ofNullable(profile)),
        imports.profiles(),
        imports.nameSpace(caller));
  }

  @GET
  @Path("/template")
  @Produces(CSV)
  @Operation(
      operationId = "import-template",
      summary = "An empty register with one invented row, as CSV",
      description = "Take the invented row out before it is sent.")
  @APIResponse(
      responseCode = "200",
      description = "The template.",
      content = @Content(mediaType = Sheet.CSV, schema = @Schema(type = SchemaType.STRING)))
  public Response template(
      @Parameter(description = PROFILE) @QueryParam("profile") String profile) {
    Register<?, ?> register = imports.register(Optional.ofNullable(profile));
    return download(
        Csv.sheet(
            Stream.of(
                register.columns().stream().map(Column::name).toList(),
                register.columns().stream().map(Column::example).toList())),
        register.profile());
  }

  private static Response download(String csv, String name) {
    return Response.ok(csv, CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.csv\"".formatted(name))
        .build();
  }
}
