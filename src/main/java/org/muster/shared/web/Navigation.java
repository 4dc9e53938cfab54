package org.muster.shared.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The entries of the header, in the order of the work: those that have a page.
 */
@Component
public class Navigation {

	private static final List<String> ADDRESSES = List.of("/", "/batches", "/officers", "/courses", "/pledges",
			"/statements", "/reports");

	private static final List<String> FURTHER = List.of("/units", "/contributors", "/approvals", "/extension-orders",
			"/doubles", "/imports", "/exports");

	/** Pages whose addresses do not begin with that of their entry. */
	private static final Map<String, List<String>> ELSEWHERE = Map.of("/courses",
			List.of("/sessions/", "/completions/", "/requirements/"), "/statements", List.of("/claims/"));

	private final HttpServletRequest request;

	private final SingletonSupplier<Set<String>> pages;

	Navigation(HttpServletRequest request,
			@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.request = request;
		this.pages = SingletonSupplier.of(() -> addresses(mappings.getObject()));
	}

	/**
	 * The entries for the page that is being shown.
	 * @return those that have a page
	 */
	public List<Entry> entries() {
		return existing(ADDRESSES);
	}

	/**
	 * The entries that are needed less often, which a menu holds.
	 * @return those that have a page
	 */
	public List<Entry> further() {
		return existing(FURTHER);
	}

	private List<Entry> existing(List<String> addresses) {
		String here = this.request.getRequestURI().substring(this.request.getContextPath().length());
		return addresses.stream()
			.filter(this::has)
			.map((address) -> new Entry(address, here.equals(address) || isBelow(address, here)))
			.toList();
	}

	private static boolean isBelow(String address, String here) {
		return here.startsWith(below(address))
				|| ELSEWHERE.getOrDefault(address, List.of()).stream().anyMatch(here::startsWith);
	}

	/** The dashboard is the page of a mission. */
	private static String below(String address) {
		return "/".equals(address) ? "/missions/" : address + "/";
	}

	/**
	 * Whether there is a page at an address.
	 * @param address for instance {@code /officers}
	 * @return true if a controller answers there
	 */
	public boolean has(String address) {
		return this.pages.obtain().contains(address);
	}

	private static Set<String> addresses(RequestMappingHandlerMapping mapping) {
		return mapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((info) -> info.getPatternValues().stream())
			.collect(Collectors.toSet());
	}

	/**
	 * One entry of the header.
	 *
	 * @param address where it leads
	 * @param current whether the page shown belongs to it
	 */
	public record Entry(String address, boolean current) {

		/**
		 * The word shown.
		 * @return the key of a message
		 */
		public String label() {
			return "navigation." + ("/".equals(this.address) ? "dashboard" : this.address.substring(1));
		}

	}

}
