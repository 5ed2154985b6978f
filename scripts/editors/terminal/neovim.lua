-- Drives Neovim (0.7 or newer) on the file that BRAZE_LINT_FILE names, and writes what it shows to BRAZE_LINT_REPORT as JSON.
local file = os.getenv('BRAZE_LINT_FILE')
local report = { editor = 'Neovim ' .. vim.fn.matchstr(vim.fn.execute('version'), 'NVIM v\\zs[0-9.]\\+') }

local function done()
  vim.fn.writefile({ vim.fn.json_encode(report) }, os.getenv('BRAZE_LINT_REPORT'))
  vim.cmd('qall!')
end

--- Waits until `look` gives something.
local function await(look)
  local found
  vim.wait(20000, function()
    found = look()
    return found ~= nil
  end, 50)
  return found
end

vim.cmd('edit ' .. vim.fn.fnameescape(file))
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({
  name = 'braze-lint',
  cmd = { os.getenv('BRAZE_LINT_NODE'), os.getenv('BRAZE_LINT_SERVER'), '--stdio' },
  root_dir = vim.fn.fnamemodify(file, ':h'),
})
vim.lsp.buf_attach_client(buffer, client)

local function diagnostics()
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(found, string.format('%d:%d %s', one.lnum + 1, one.col + 1, one.code or one.user_data.lsp.code))
  end
  table.sort(found)
  return found
end

report.squiggles = await(function()
  local found = diagnostics()
  return #found > 0 and found or nil
end) or {}

--- What stands on the screen, with what Neovim writes beside the code.
local function screen()
  vim.o.columns, vim.o.lines = 120, 16
  vim.cmd('redraw!')
  local rows = {}
  for row = 1, vim.o.lines - 1 do
    local cells = {}
    for column = 1, vim.o.columns do
      table.insert(cells, vim.fn.screenstring(row, column))
    end
    table.insert(rows, (table.concat(cells):gsub('%s+$', '')))
  end
  return rows
end
report.screen = screen()

--- Puts the cursor on the first place where a text stands; both count from 1, as Lua does.
local function go_to(text)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local column = line:find(text, 1, true)
    if column then
      vim.api.nvim_win_set_cursor(0, { number, column - 1 })
      return
    end
  end
end

local function ask(method)
  local answers = vim.lsp.buf_request_sync(buffer, method, vim.lsp.util.make_position_params(), 20000)
  return answers and answers[client] and answers[client].result
end

go_to('messages: {')
local hover = ask('textDocument/hover')
report.hover = hover and hover.contents.value or ''

-- The menu of quick fixes: what a user would choose is chosen.
go_to('recipients:')
vim.ui.select = function(items, options, choose)
  report.actions = vim.tbl_map(options.format_item, items)
  for index, title in ipairs(report.actions) do
    if title:find('external_user_ids', 1, true) then
      choose(items[index], index)
      return
    end
  end
end
vim.lsp.buf.code_action()
report.fixed = await(function()
  local text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
  return text:find('external_user_ids', 1, true) and true or nil
end) or false
report.left = await(function()
  local found = diagnostics()
  return #found < #report.squiggles and found or nil
end)

-- A new line in the body, and completion as <C-x><C-o> gives it.
go_to('messages: {')
local row = vim.api.nvim_win_get_cursor(0)[1]
vim.api.nvim_buf_set_lines(buffer, row - 1, row - 1, false, { '    ' })
vim.api.nvim_win_set_cursor(0, { row, 4 })
local completed = ask('textDocument/completion')
report.completions = {}
for _, item in ipairs(completed and (completed.items or completed) or {}) do
  table.insert(report.completions, item.label)
  if item.label == 'campaign_id' then
    vim.lsp.util.apply_text_edits({ item.textEdit }, buffer, 'utf-16')
    report.completed = vim.api.nvim_buf_get_lines(buffer, row - 1, row, false)[1]
  end
end
done()
