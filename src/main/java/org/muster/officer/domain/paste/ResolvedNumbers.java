package org.muster.officer.domain.paste;

import java.util.List;
import java.util.Map;

/**
 * Whom pasted service numbers stand for.
 *
 * @param officers what was pasted by the keys of the officers, in the order of the text
 * @param unknown what is the service number of nobody
 */
public record ResolvedNumbers(Map<Long, String> officers, List<String> unknown) {

}
