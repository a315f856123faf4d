// Makes pages quicker to use; each works without it.
const doc = document
const path = () => location.pathname + location.search
let shown = path()
const on = (type, act, at = window) => at.addEventListener(type, act)

// Replaces an element by another page's; the whole body where either lacks it.
async function swap(url, selector, options, again) {
	const answer = await fetch(url, options)
	const other = new DOMParser().parseFromString(await answer.text(), "text/html")
	let [old, fresh] = [doc, other].map((page) => page.querySelector(selector))
	if (!old || !fresh) [old, fresh] = [doc.body, other.body]
	if (again && old.outerHTML === fresh.outerHTML) return wake(old)
	const focus = doc.activeElement
	const held = old.contains(focus)
	old.replaceWith(fresh)
	if (!again && answer.url !== location.href) {
		doc.title = other.title
		history.pushState(null, "", answer.url)
		shown = path()
	}
	if (held) {
		fresh.tabIndex = -1
		const same = focus.id && doc.getElementById(focus.id)
		;(same || fresh).focus({ preventScroll: true })
	}
	const told = doc.getElementById("told")
	if (told && !fresh.dataset.refresh) {
		told.textContent = ""
		setTimeout(() => (told.textContent = doc.body.dataset.updated), 99)
	}
	wake(fresh)
}

// a[data-swap="#id"] and form[data-swap="#id"]: only that element is replaced.
on("click", (event) => {
	const link = event.target.closest("a[data-swap]")
	if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
	event.preventDefault()
	swap(link.href, link.dataset.swap).catch(() => (location = link.href))
})
on("submit", (event) => {
	const form = event.target
	const selector = form.dataset.swap
	if (!selector) return
	event.preventDefault()
	const data = new FormData(form, event.submitter)
	const plain = new URLSearchParams(data)
	const get = form.method == "get"
	const url = get ? form.action.split("?")[0] + "?" + plain : form.action
	const body = get ? null : form.enctype[0] == "m" ? data : plain
	swap(url, selector, { method: form.method, body }).catch(() => {
		form.dataset.swap = ""
		form.requestSubmit(event.submitter)
	})
})
// A jump within the page is none.
on("popstate", () => path() === shown || location.reload())

// [data-submit]: a change sends the form.
on("change", (event) => {
	if (event.target.matches("[data-submit]")) event.target.form.requestSubmit()
})

// [data-refresh="seconds"][id]: fetched anew until it comes without.
const refresh = (element) =>
	setTimeout(() => {
		if (element.isConnected) swap(location, "#" + element.id, {}, 1).catch(() => refresh(element))
	}, element.dataset.refresh * 1000)

// input.drop: takes files and folders that are dropped around it.
const ask = (from, what) => new Promise((done, failed) => from[what](done, failed))
async function files(entry) {
	if (entry.kind) return entry.getAsFile()
	if (entry.isFile) return ask(entry, "file")
	const reader = entry.createReader()
	const all = []
	for (let some; (some = await ask(reader, "readEntries")).length; ) all.push(...some)
	return Promise.all(all.map(files))
}
function drop(input) {
	const zone = input.parentElement
	zone.dataset.ready = ""
	const act = async (event) => {
		event.preventDefault()
		zone.toggleAttribute("data-over", event.type == "dragover")
		if (event.type != "drop") return
		const items = [...event.dataTransfer.items]
		const found = await Promise.all(items.map((item) => files(item.webkitGetAsEntry() || item)))
		const all = new DataTransfer()
		for (const file of found.flat(9)) if (file && (input.multiple || !all.files.length)) all.items.add(file)
		input.files = all.files
		input.dispatchEvent(new Event("change", { bubbles: true }))
	}
	for (const type of ["dragover", "dragleave", "drop"]) on(type, act, zone)
}

function wake(root) {
	for (const one of [root, ...root.querySelectorAll("*")]) {
		const is = (selector) => one.matches?.(selector)
		if (is("[data-refresh][id]")) refresh(one)
		if (is("input.drop")) drop(one)
		if (is("nav [aria-current=page]")) one.closest("nav").scrollLeft = one.offsetLeft - 16
	}
}
wake(doc)
